import type { Table } from '../data/dictionary.ts'
import type { Platform, Row } from '../platform.ts'
import type { InstallRun } from './install-run.ts'
import { exportedValue, recordXml } from './record-xml.ts'
import { readUpdateXml, textOf } from './update-xml.ts'
import { addVersion, baselineOf } from './versions.ts'

/** Application files that a customer changed, by update name; the value says whether an upgrade may replace them. */
export type Customisations = ReadonlyMap<string, boolean>

/**
 * Whatever has a customer update was changed by a customer, and an upgrade leaves it unless "Replace on upgrade" is
 * ticked (markdown/platform-administration/generation-skip-records-app-installs.md,
 * markdown/application-development/system-update-sets/t_OverwriteCustomizsDuringUpgrades.md).
 */
export function customisationsOf({ db }: Platform): Customisations {
    const updates = db.all<{ name: string; replace: number | null }>('SELECT name, replace_on_upgrade AS replace FROM sys_update_xml')
    return new Map(updates.map(({ name, replace }) => [name, replace === 1]))
}

export const isKept = (customisations: Customisations, updateName: string): boolean => customisations.get(updateName) === false

/**
 * Renews the baseline of a file that is left as the customer made it. True when the package brings something else than
 * the upgrade before, so that somebody has to look at it.
 */
export function renewBaseline(run: InstallRun, table: Table, existing: Row, delivered: Row): boolean {
    const { platform, by } = run
    const name = existing.sys_update_name ?? ''
    const baseline = baselineOf(platform, name)
    if (baseline && brings(baseline.payload ?? '', table, delivered)) return false
    const payload = recordXml(table, { ...existing, ...delivered })
    if (baseline?.sys_id) platform.rows.update('sys_update_version', baseline.sys_id, { payload }, by)
    else addVersion(platform, versionedFile(table, existing, payload), 'System Upgrade', 'previous', by)
    return true
}

/** Notes that an upgrade replaced what a customer had changed. */
export function replacedByUpgrade({ platform, by }: InstallRun, table: Table, row: Row): void {
    addVersion(platform, versionedFile(table, row, recordXml(table, row)), 'System Upgrade', 'current', by)
}

const versionedFile = (table: Table, row: Row, payload: string) =>
    ({ name: row.sys_update_name ?? '', table: table.name, recordName: row.sys_name ?? null, application: row.sys_scope ?? null, payload })

function brings(payload: string, table: Table, delivered: Row): boolean {
    const [record] = readUpdateXml('sys_update_version', new TextEncoder().encode(payload))
    if (!record) return false
    return Object.entries(delivered).every(([name, value]) => {
        const column = table.columns.get(name)
        return !column || textOf(record, name) === exportedValue(column, value)
    })
}
