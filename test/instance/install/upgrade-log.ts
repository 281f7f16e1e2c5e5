import type { Platform } from '../platform.ts'
import type { AppPackage } from './app-package.ts'
import type { UpdateRecord } from './update-xml.ts'

/**
 * What became of a record. Names from markdown/platform-administration/upgrade-center (Upgrade Details related list);
 * the platform stores numbers that are not documented, this instance stores these words.
 */
export type Disposition = 'inserted' | 'updated' | 'unchanged' | 'deleted' | 'skipped' | 'skipped_apply_once'

export interface UpgradeLog {
    note(record: UpdateRecord, disposition: Disposition, comment?: string): void
    /** Number of records with one of these dispositions. */
    count(...dispositions: Disposition[]): number
    finish(): void
}

/**
 * The history of one install. The CLI looks the row up by `to_version` = scope name (SDK 4.9.0).
 */
export function openUpgradeLog({ rows, clock }: Platform, app: AppPackage['app'], previousVersion: string | null, by: string): UpgradeLog {
    const from = previousVersion ? `${app.scope} ${previousVersion}` : null
    const history = rows.insert('sys_upgrade_history', { from_version: from, to_version: app.scope, upgrade_started: clock.timestamp() }, by)
    const counts = new Map<Disposition, number>()
    return {
        note(record, disposition, comment) {
            counts.set(disposition, (counts.get(disposition) ?? 0) + 1)
            const entry = { upgrade_history: history, file_name: record.path, target_name: record.table, disposition, comments: comment ?? null }
            rows.insert('sys_upgrade_history_log', entry, by)
        },
        count: (...dispositions) => dispositions.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0),
        finish() {
            rows.update('sys_upgrade_history', history, { upgrade_finished: clock.timestamp() }, by)
        },
    }
}

/** True when a file of `apply_once/` was applied by an earlier install of the application. */
export function wasAppliedOnce({ rows }: Platform, path: string, scope: string): boolean {
    const entries = rows.find('sys_upgrade_history_log', { file_name: path })
    const applied = entries.filter(({ disposition }) => disposition === 'inserted' || disposition === 'updated' || disposition === 'unchanged')
    return applied.some(entry => rows.get('sys_upgrade_history', entry.upgrade_history ?? '')?.to_version === scope)
}
