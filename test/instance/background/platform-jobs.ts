import { timestampOf } from '../data/clock.ts'
import { fixedSysId } from '../data/sys-id.ts'
import type { Platform } from '../platform.ts'
import { closeResolvedIncidents } from './autoclose.ts'
import { insertOnce } from './insert-once.ts'
import { cleanTables } from './table-cleaner.ts'
import { PLATFORM_DOCUMENT, STATE, TRIGGER_TABLE, TYPE } from './triggers.ts'

interface PlatformJob {
    everyMs: number
    run(platform: Platform): void
}

const HOUR_MS = 3_600_000

/** Jobs that an instance has without any application; how often they run is reported. */
const JOBS: ReadonlyMap<string, PlatformJob> = new Map([
    ['Table Cleaner', { everyMs: HOUR_MS, run: cleanTables }],
    ['Autoclose Incidents', { everyMs: HOUR_MS, run: closeResolvedIncidents }],
])

export function syncPlatformJobs(platform: Platform): void {
    const { rows, clock } = platform
    for (const [name, { everyMs }] of JOBS) {
        const sysId = fixedSysId(TRIGGER_TABLE, name)
        if (rows.get(TRIGGER_TABLE, sysId)) continue
        insertOnce(platform, {
            sys_id: sysId, name, document: PLATFORM_DOCUMENT, document_key: name, priority: '100', state: STATE.ready, trigger_type: TYPE.recurring,
            next_action: timestampOf(clock.now() + everyMs),
        })
    }
}

export function platformJob(name: string): PlatformJob {
    const job = JOBS.get(name)
    if (!job) throw new Error(`Platform job ${name} is not emulated`)
    return job
}
