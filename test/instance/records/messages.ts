import type { Platform } from '../platform.ts'

const FALLBACK = 'en'

/**
 * A message in this language, else in English, else its key. Keys have no case and belong to no scope; of several messages
 * with one key and language the newest counts.
 * Sources: markdown/platform-administration/system-localization/r_MessageTable.md, c_GlideSystemScopedAPI.md (getMessage)
 */
export function messageOf(platform: Platform, key: string, language: string): string {
    const all = platform.cached('messages', () => {
        const rows = platform.rows.find('sys_ui_message', { orderBy: [{ field: 'sys_created_on', descending: false }] })
        return new Map(rows.map(row => [idOf(row.key ?? '', row.language ?? FALLBACK), row.message ?? '']))
    })
    return all.get(idOf(key, language)) ?? all.get(idOf(key, FALLBACK)) ?? key
}

const idOf = (key: string, language: string): string => `${language}\n${key.toLowerCase()}`
