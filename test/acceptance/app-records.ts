import type { TableApi, TableRow } from '../journey/table-api.ts'

/** Writes records of the application as its administrator, who opens their tables to the Table API first. */
export async function openTables(admin: TableApi, names: string[]): Promise<void> {
    for (const name of names) {
        const [table] = await admin.find('sys_db_object', `name=x_mioms_m365ticket_${name}`, 'sys_id')
        await admin.update('sys_db_object', table?.sys_id ?? '', { ws_access: 'true' })
    }
}

export async function connectionId(admin: TableApi): Promise<string> {
    const [connection] = await admin.find('x_mioms_m365ticket_connection', '', 'sys_id')
    return connection?.sys_id ?? ''
}

export async function setConnection(admin: TableApi, values: TableRow): Promise<void> {
    await admin.update('x_mioms_m365ticket_connection', await connectionId(admin), values)
}

/** A privilege of the application; by its record, because the SDK knows `source_scope` as text, which leads to no other column. */
export async function privilegeId(admin: TableApi, query: string): Promise<string> {
    const [scope] = await admin.find('sys_scope', 'scope=x_mioms_m365ticket', 'sys_id')
    const [privilege] = await admin.find('sys_scope_privilege', `${query}^source_scope=${scope?.sys_id ?? ''}`, 'sys_id')
    return privilege?.sys_id ?? ''
}

/** Runs `work` while the administrator has taken a privilege away. */
export async function withoutPrivilege<T>(admin: TableApi, query: string, work: () => Promise<T>): Promise<T> {
    const privilege = await privilegeId(admin, query)
    if (!privilege) throw new Error(`the application has no privilege with ${query}`)
    await admin.update('sys_scope_privilege', privilege, { status: 'denied' })
    try {
        return await work()
    } finally {
        await admin.update('sys_scope_privilege', privilege, { status: 'allowed' })
    }
}

export async function idOf(admin: TableApi, table: string, name: string): Promise<string> {
    const [found] = await admin.find(table, `${table === 'sys_user' ? 'user_name' : 'name'}=${name}`, 'sys_id')
    return found?.sys_id ?? ''
}
