import { syncTriggers } from '../background/job-triggers.ts'
import type { Table } from '../data/dictionary.ts'
import type { Platform, Row } from '../platform.ts'
import { applicationFiles, applicationTables } from './application-files.ts'
import { refuseChildren } from './delete-schema.ts'
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
        platform.shared.flush('schema')
    }
}

function uninstall(platform: Platform, appId: string, dropTables: boolean): string {
    const app = platform.rows.get('sys_scope', appId)
    if (!app || app.sys_class_name === 'sys_scope') throw new Error(`There is no application with the sys_id ${appId}`)
    if (app.uninstall_blocked === '1') throw new Error(`The application ${app.name ?? appId} forbids its removal (uninstall_blocked)`)
    const tables = applicationTables(platform, appId)
    if (dropTables) refuseChildren(platform, tables)
    const files = applicationFiles(platform, appId).filter(({ table }) => dropTables || !SCHEMA_TABLES.has(table.name))
    if (dropTables) for (const table of childrenFirst(tables)) dropTable(platform, table)
    for (const { table, row } of files) deleteFile(platform, table.name, row.sys_id ?? '')
    forgetUpgrades(platform, app)
    forgetCustomisations(platform, appId)
    platform.rows.delete('sys_scope', appId)
    syncTriggers(platform)
    return `${app.name ?? appId} removed: ${files.length} application files${dropTables ? `, ${tables.length} tables` : ''}`
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

/** What comes again is as the package has it, whatever a customer changed before (markdown/application-development/servicenow-sdk/servicenow-sdk-cli-commands.md). */
function forgetCustomisations({ rows }: Platform, appId: string): void {
    for (const table of ['sys_update_xml', 'sys_update_version']) {
        for (const { sys_id } of rows.find(table, { application: appId })) rows.delete(table, sys_id ?? '')
    }
}

const childrenFirst = (tables: Table[]): Table[] => [...tables].sort((a, b) => b.ancestors.length - a.ancestors.length)
