import type { Table } from '../data/dictionary.ts'
import type { Platform, Row } from '../platform.ts'

/** The record of an application that was installed here, not the base system's or a table's that is no application. */
export const isApplication = (table: Table, row: Row): boolean => table.ancestors.includes('sys_scope') && (row.sys_class_name ?? 'sys_scope') !== 'sys_scope'

/**
 * An application's record is not deleted while application files belong to it
 * (markdown/platform-administration/t_DeleteAnApplication.md); why it stays, or null. The wording is this instance's own.
 */
export function whyApplicationStays({ rows }: Platform, table: Table, row: Row): string | null {
    if (!isApplication(table, row)) return null
    const ofApp = { kind: 'term' as const, field: 'sys_scope', operator: 'EXACTLY', value: row.sys_id ?? '' }
    const other = { kind: 'term' as const, field: 'sys_id', operator: '!=', value: row.sys_id ?? '' }
    const files = rows.count('sys_metadata', { where: { kind: 'and', terms: [ofApp, other] } })
    return files > 0 ? `${row.name ?? 'The application'} still has ${files} application files; uninstall it` : null
}
