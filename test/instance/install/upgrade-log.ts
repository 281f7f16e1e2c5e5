import type { Platform, Row } from '../platform.ts'
import type { AppPackage } from './app-package.ts'
import { textOf, type UpdateRecord } from './update-xml.ts'

/**
 * What became of a record. Names from markdown/platform-administration/upgrade-center (Upgrade Details related list);
 * the platform stores numbers that are not documented, this instance stores these words.
 */
export type Disposition = 'inserted' | 'updated' | 'unchanged' | 'deleted' | 'skipped' | 'skipped_apply_once'

export interface UpgradeLog {
    /** `changed` only for what was skipped: the package brings something else than the upgrade before. */
    note(record: UpdateRecord, disposition: Disposition, comment?: string, changed?: boolean): void
    /** Number of records with one of these dispositions. */
    count(...dispositions: Disposition[]): number
    finish(): void
}

const APPLIED: readonly Disposition[] = ['inserted', 'updated', 'deleted']

/**
 * The history of one install. The CLI looks the row up by `to_version` = scope name (SDK 4.9.0). What the counts mean:
 * markdown/platform-administration/upgrade-center/uc-history-module.md.
 */
export function openUpgradeLog(platform: Platform, app: AppPackage['app'], previousVersion: string | null, by: string): UpgradeLog {
    const { rows, clock } = platform
    const from = previousVersion ? `${app.scope} ${previousVersion}` : null
    const history = rows.insert('sys_upgrade_history', { from_version: from, to_version: app.scope, upgrade_started: clock.timestamp() }, by)
    const counts = new Map<Disposition, number>()
    let skippedChanges = 0
    const count = (...dispositions: Disposition[]): number => dispositions.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0)
    return {
        note(record, disposition, comment, changed = APPLIED.includes(disposition)) {
            counts.set(disposition, (counts.get(disposition) ?? 0) + 1)
            if (disposition === 'skipped' && changed) skippedChanges++
            const what = described(platform, record)
            rows.insert('sys_upgrade_history_log', { upgrade_history: history, file_name: record.path, disposition, changed: changed ? '1' : '0', comments: comment ?? null, ...what }, by)
        },
        count,
        finish() {
            const applied = count(...APPLIED)
            const totals = { changes_skipped: String(skippedChanges), changes_applied: String(applied), changes_processed: String(skippedChanges + applied) }
            rows.update('sys_upgrade_history', history, { upgrade_finished: clock.timestamp(), ...totals }, by)
        },
    }
}

function described({ dictionary }: Platform, record: UpdateRecord): Row {
    const table = dictionary().table(record.table)
    const name = textOf(record, 'sys_name') || (table?.displayColumn ? textOf(record, table.displayColumn) : '') || textOf(record, 'sys_id')
    return { target_name: name.slice(0, 255), type: table?.label ?? record.table, table_name: record.table }
}

/** True when a file of `apply_once/` was applied by an earlier install of the application. */
export function wasAppliedOnce({ rows }: Platform, path: string, scope: string): boolean {
    const entries = rows.find('sys_upgrade_history_log', { file_name: path })
    const applied = entries.filter(({ disposition }) => disposition === 'inserted' || disposition === 'updated' || disposition === 'unchanged')
    return applied.some(entry => rows.get('sys_upgrade_history', entry.upgrade_history ?? '')?.to_version === scope)
}
