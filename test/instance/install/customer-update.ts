import type { Table } from '../data/dictionary.ts'
import type { Platform, RecordInFlight, Row, Transaction } from '../platform.ts'
import { recordXml } from './record-xml.ts'
import { addVersion, baselineOf, type VersionedFile } from './versions.ts'

/** Preferences of users are data although the SDK's export counts them among the application files. */
const NOT_TRACKED = new Set(['sys_user_preference'])

/**
 * Notes that a user changed an application file, in the transaction of the change: one customer update for each file,
 * not to be replaced on upgrade, and a version. Install, upgrade and uninstall write past this.
 * Sources: markdown/application-development/system-update-sets/{view-customer-update-records,t_OverwriteCustomizsDuringUpgrades}.md,
 * markdown/platform-security/r_CustomerUpdatesTable.md.
 */
export function recordCustomerUpdate(tx: Transaction, table: Table, record: RecordInFlight): void {
    const { platform } = tx
    if (!isTracked(table, record)) return
    const deleted = record.operation === 'delete'
    const row = deleted ? record.previous : platform.rows.get(table.name, record.sysId)
    const name = row?.sys_update_name
    if (!row || !name) return
    const by = tx.user.userName
    if (record.previous) keepBaseline(platform, versionOf(table, record.previous, name, false), by)
    const version = versionOf(table, row, name, deleted)
    addVersion(platform, version, 'Update Set', 'current', by)
    upsert(platform, {
        name,
        action: deleted ? 'DELETE' : 'INSERT_OR_UPDATE',
        type: table.label,
        target_name: version.recordName,
        application: version.application,
        payload: version.payload,
        replace_on_upgrade: '0',
    }, by)
}

/** A private property is left out of update sets (markdown/platform-administration/t_AddAPropertyUsingSysPropsList.md). */
function isTracked(table: Table, { values, previous }: RecordInFlight): boolean {
    if (!table.isMetadata || NOT_TRACKED.has(table.name)) return false
    return table.name !== 'sys_properties' || (values.is_private ?? previous?.is_private) !== '1'
}

/** The first change keeps the file as it was delivered. */
function keepBaseline(platform: Platform, delivered: VersionedFile, by: string): void {
    if (baselineOf(platform, delivered.name)) return
    if (platform.rows.first('sys_update_xml', { name: delivered.name })) return
    addVersion(platform, delivered, 'System Upgrade', 'previous', by)
}

function versionOf(table: Table, row: Row, name: string, deleted: boolean): VersionedFile {
    const recordName = row[table.displayColumn ?? 'sys_name'] ?? row.sys_name ?? null
    return { name, table: table.name, recordName, application: row.sys_scope ?? null, payload: recordXml(table, row, deleted ? 'DELETE' : 'INSERT_OR_UPDATE') }
}

function upsert({ rows }: Platform, update: Row, by: string): void {
    const known = rows.first('sys_update_xml', { name: update.name ?? null })
    if (known?.sys_id) rows.update('sys_update_xml', known.sys_id, update, by)
    else rows.insert('sys_update_xml', update, by)
}
