import { syncTriggers } from '../background/job-triggers.ts'
import { compareVersions } from './compare-versions.ts'
import { customisationsOf } from './customisation.ts'
import { judgeElective } from './elective-updates.ts'
import type { Platform } from '../platform.ts'
import { applyRecord, matchRecords } from './apply-record.ts'
import type { AppPackage } from './app-package.ts'
import { applyTables } from './apply-tables.ts'
import type { InstallRun } from './install-run.ts'
import type { UpdateRecord } from './update-xml.ts'
import { openUpgradeLog, wasAppliedOnce } from './upgrade-log.ts'

export interface InstallOptions {
    by: string
    loadDemo: boolean
}

/**
 * Installs or upgrades an application: all of it, or on an error nothing. Gives the sentence for the tracker.
 * Order of the folders: platform-facts 12 and SDK 4.9.0.
 */
export function installPackage(platform: Platform, content: AppPackage, { by, loadDemo }: InstallOptions): string {
    const { db, shared } = platform
    try {
        return db.transaction(() => install(platform, content, by, loadDemo))
    } finally {
        // After a rollback too: this thread may have read the dictionary as it was during the install.
        shared.flush('schema')
    }
}

function install(platform: Platform, content: AppPackage, by: string, loadDemo: boolean): string {
    const { app, records } = content
    const previous = previousVersion(platform, app)
    const run: InstallRun = {
        platform,
        app,
        by,
        first: previous === null,
        log: openUpgradeLog(platform, app, previous, by),
        customisations: customisationsOf(platform),
        rewritten: new Map(),
    }
    applyAll(run, records.scope)
    applyTables(run, content)
    const once = records.apply_once.filter(record => !appliedBefore(run, record))
    const rest = [...records.update, ...(run.first ? records.unload : []), ...once, ...(loadDemo ? records['unload.demo'] : [])]
    const elective = records.author_elective_update.filter(record => isApplied(run, record))
    matchRecords(run, [...rest, ...elective])
    applyAll(run, [...rest, ...elective])
    run.log.finish()
    syncTriggers(platform)
    return summary(run, previous)
}

function applyAll(run: InstallRun, records: UpdateRecord[]): void {
    for (const record of records) applyRecord(run, record)
}

function isApplied(run: InstallRun, record: UpdateRecord): boolean {
    const table = run.platform.dictionary().table(record.table)
    // An unknown table is refused where the record would be applied.
    const verdict = table ? judgeElective(run, table, record) : { applied: true as const }
    if (!verdict.applied && verdict.logged) run.log.note(record, 'skipped', verdict.reason, true)
    return verdict.applied
}

function appliedBefore(run: InstallRun, record: UpdateRecord): boolean {
    if (!wasAppliedOnce(run.platform, record.path, run.app.scope)) return false
    run.log.note(record, 'skipped_apply_once')
    return true
}

/** Version of the application that is there, null when it is not. Refuses a scope that is someone else's. */
function previousVersion({ rows }: Platform, app: AppPackage['app']): string | null {
    const other = rows.find('sys_scope', { scope: app.scope }).find(scope => scope.sys_id !== app.sysId)
    if (other) throw new Error(`The scope ${app.scope} belongs to another application on this instance: ${other.name ?? ''} (${other.sys_id ?? ''})`)
    const known = rows.get('sys_scope', app.sysId)
    if (known && known.scope !== app.scope) throw new Error(`The application ${app.sysId} has the scope ${known.scope ?? ''} on this instance, not ${app.scope}`)
    if (known && known.sys_class_name !== 'sys_app') throw new Error(`The application ${app.scope} is a ${known.sys_class_name ?? ''} on this instance, not a sys_app`)
    if (!known) return null
    // What a platform does with an older version is stated nowhere; SDK 4.9.0 sends it like any other.
    if (compareVersions(app.version, known.version ?? '') < 0) {
        throw new Error(`${app.name} ${app.version} is older than ${known.version ?? ''}, which is installed. Uninstall the application first, or install with --reinstall`)
    }
    return known.version ?? ''
}

function summary({ app, log }: InstallRun, previous: string | null): string {
    const done = previous === null ? 'installed' : `upgraded from ${previous}`
    const skipped = log.count('skipped')
    const kept = skipped > 0 ? `, ${skipped} skipped` : ''
    return `${app.name} ${app.version} ${done}: ${log.count('inserted')} records inserted, ${log.count('updated')} updated, ${log.count('deleted')} deleted${kept}`
}
