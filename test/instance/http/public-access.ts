import type { Platform, Transaction } from '../platform.ts'

/** Is this page, or table, open to callers who do not sign in? Source: markdown/platform-security/authentication/t_MakeAPagePublic.md */
export function isPublic(platform: Platform, name: string): boolean {
    const names = platform.cached('public pages', () => new Set(platform.rows.find('sys_public', { active: '1' }).map(row => row.page ?? '')))
    return names.has(name)
}

/** Whoever does not sign in acts as the user `guest`. */
export function asGuest(platform: Platform): Transaction {
    const guest = platform.rows.first('sys_user', { user_name: 'guest' })
    if (!guest?.sys_id) throw new Error('There is no user \'guest\' to act for callers who do not sign in')
    return platform.begin(guest.sys_id)
}
