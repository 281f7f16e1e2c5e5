import type { Row, Transaction } from '../platform.ts'

/** `sys_user.notification`: whoever has it disabled gets none (SDK 4.9.0; the value is reported). */
const DISABLED = '1'
const SYS_ID = /^[0-9a-f]{32}$/

/**
 * The addresses of a notification, each once: users, groups, and users and groups that fields of the record name. Whoever caused
 * the event is left out unless it is sent to its creator, too. Source: platform-administration/t_CreateANotification.md.
 */
export function recipientsOf(tx: Transaction, notification: Row, record: Row, event: Row): string[] {
    const table = notification.collection ?? ''
    if (notification.event_parm_1 === '1' || notification.event_parm_2 === '1') throw new Error('Recipients in the parameters of an event are not emulated')
    const fields = listed(notification.recipient_fields).flatMap(field => named(tx, table, field, record[field] ?? ''))
    const users = listed(notification.recipient_users).flatMap(user => addressesOfUser(tx, user))
    const groups = listed(notification.recipient_groups).flatMap(group => addressesOfGroup(tx, group))
    const found = new Set([...users, ...groups, ...fields])
    if (notification.send_self !== '1') for (const own of addressesOfUser(tx, event.user_id ?? '')) found.delete(own)
    return [...found]
}

const listed = (text: string | null | undefined): string[] => (text ?? '').split(',').map(each => each.trim()).filter(each => each !== '')

function named(tx: Transaction, table: string, field: string, value: string): string[] {
    const { type, reference } = tx.platform.dictionary().column(table, field)
    if (type === 'reference' && reference === 'sys_user') return addressesOfUser(tx, value)
    if (type === 'reference' && reference === 'sys_user_group') return addressesOfGroup(tx, value)
    throw new Error(`The field ${field} of type ${type} as a recipient is not emulated`)
}

/** Active users with an address only. A user may be given by the address itself. */
function addressesOfUser({ platform }: Transaction, user: string): string[] {
    if (user.includes('@')) return [user]
    const row = SYS_ID.test(user) ? platform.rows.get('sys_user', user) : null
    return row && row.active === '1' && row.notification !== DISABLED && row.email ? [row.email] : []
}

/** The group's own address stands for its members, unless it includes them (SDK 4.9.0, hints of sys_user_group). Its manager is not asked. */
function addressesOfGroup(tx: Transaction, group: string): string[] {
    const { rows } = tx.platform
    const row = SYS_ID.test(group) ? rows.get('sys_user_group', group) : null
    if (!row || row.active === '0') return []
    const own = row.email ? [row.email] : []
    if (own.length > 0 && row.include_members !== '1') return own
    return [...own, ...rows.find('sys_user_grmember', { group }).flatMap(({ user }) => addressesOfUser(tx, user ?? ''))]
}
