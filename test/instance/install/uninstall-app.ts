import { syncTriggers } from '../background/job-triggers.ts'
import type { Table } from '../data/dictionary.ts'
import type { Platform, Row } from '../platform.ts'
import { dropTable } from './drop-table.ts'

/** Records that belong to an application file but are none themselves: table and the column that refers to the file. */
const PARTS: Readonly<Record<string, readonly (readonly [table: string, column: string])[]>> = {
    sys_ui_list: [['sys_ui_list_element', 'list_id']],
    sys_ui_section: [['sys_ui_element', 'sys_ui_section']],
    sys_ui_form: [['sys_ui_form_section', 'sys_ui_form']],
    sys_attachment: [['sys_attachment_doc', 'sys_attachment']],
}
/** Kept together with the data when the tables stay. */
const SCHEMA_TABLES = new Set(['sys_db_object', 'sys_dictionary', 'sys_documentation', 'sys_choice', 'sys_choice_set', 'sys_index', 'sys_number'])

/**
 * Removes an application: its files, and its tables with their data if `dropTables`. What it wrote to tables of others
 * stays: users, tickets, granted roles (markdown/platform-administration/t_UninstallApplications.md).
 */
export function uninstallApp(platform: Platform, appId: string, dropTables: boolean): string {
    try {
        return platform.db.transaction(() => uninstall(platform, appId, dropTables))
    } finally {
        platform.shared.flush()
    }
}

function uninstall(platform: Platform, appId: string, dropTables: boolean): string {
    const app = platform.rows.get('sys_scope', appId)
    if (!app || app.sys_class_name === 'sys_scope') throw new Error(`There is no application with the sys_id ${appId}`)
    if (app.uninstall_blocked === '1') throw new Error(`The application ${app.name ?? appId} forbids its removal (uninstall_blocked)`)
    const tables = platform.dictionary().tables().filter(({ scopeId }) => scopeId === appId)
    if (dropTables) refuseForeignChildren(platform, tables)
    const files = applicationFiles(platform, appId).filter(({ table }) => dropTables || !SCHEMA_TABLES.has(table))
    if (dropTables) for (const table of childrenFirst(tables)) dropTable(platform, table)
    for (const { table, sysId } of files) deleteFile(platform, table, sysId)
    forgetUpgrades(platform, app)
    platform.rows.delete('sys_scope', appId)
    syncTriggers(platform)
    return `${app.name ?? appId} removed: ${files.length} application files${dropTables ? `, ${tables.length} tables` : ''}`
}

function applicationFiles({ dictionary, rows }: Platform, appId: string): { table: string; sysId: string }[] {
    const holders = dictionary().tables().filter(table => table.columns.has('sys_scope') && table.name !== 'sys_metadata' && table.base === table.name)
    return holders.flatMap(table => {
        const found = rows.find(table.name, { sys_scope: appId }).filter(({ sys_id }) => sys_id !== appId)
        return found.map(row => ({ table: row.sys_class_name ?? table.name, sysId: row.sys_id ?? '' }))
    })
}

function deleteFile(platform: Platform, table: string, sysId: string): void {
    const { rows } = platform
    for (const [part, column] of PARTS[table] ?? []) {
        for (const row of rows.find(part, { [column]: sysId })) rows.delete(part, row.sys_id ?? '')
    }
    if (table !== 'sys_attachment') {
        for (const attachment of rows.find('sys_attachment', { table_sys_id: sysId })) deleteFile(platform, 'sys_attachment', attachment.sys_id ?? '')
    }
    rows.delete(table, sysId)
}

/** An application that comes again is new: its `apply_once` records are due again. */
function forgetUpgrades({ rows }: Platform, app: Row): void {
    for (const history of rows.find('sys_upgrade_history', { to_version: app.scope ?? '' })) {
        for (const entry of rows.find('sys_upgrade_history_log', { upgrade_history: history.sys_id ?? '' })) rows.delete('sys_upgrade_history_log', entry.sys_id ?? '')
    }
}

const childrenFirst = (tables: Table[]): Table[] => [...tables].sort((a, b) => b.ancestors.length - a.ancestors.length)

function refuseForeignChildren({ dictionary }: Platform, tables: Table[]): void {
    const own = new Set(tables.map(({ name }) => name))
    for (const table of tables) {
        const foreign = table.descendants.find(name => !own.has(name))
        if (foreign) throw new Error(`${dictionary().require(foreign).scope} extends ${table.name} with ${foreign}; remove that application first`)
    }
}
