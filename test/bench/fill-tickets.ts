import { randomBytes } from 'node:crypto'
import { openPlatform } from '../instance/open-platform.ts'
import { attachSharedState, makeSharedBuffers } from '../instance/shared-state.ts'

const LINKS = 'x_mioms_m365ticket_ticket'
const DAY_MS = 24 * 60 * 60_000
/** From three years ago to this day, evenly: some three of a hundred were closed in the last 30 days. */
const OVER_DAYS = 3 * 365
/** Of work on one ticket. */
const OPEN_DAYS = 20

const id = (): string => randomBytes(16).toString('hex')
const utc = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace('T', ' ')

/** Adds tickets of the one connection that were closed over the years, as the app leaves them. The instance is down meanwhile. */
export function fillWithClosed(dataDir: string, count: number): void {
    const platform = openPlatform({ dataDir, nodeName: 'setup', shared: attachSharedState(makeSharedBuffers()) })
    const [sample] = platform.rows.find(LINKS, { where: { kind: 'and', terms: [] }, limit: 1 })
    if (!sample) throw new Error('there is no ticket to begin with')
    const first = Date.now() - OVER_DAYS * DAY_MS
    const known = { agreed_status: 'closed', agreed_state: '7', agreed_sequence: '1', settled: '1', settled_state: '7', settled_sequence: '1' }
    platform.db.transaction(() => {
        for (let index = 0; index < count; index++) {
            const [sysId, ticket, endedMs] = [id(), id(), Math.floor(first + (index / count) * OVER_DAYS * DAY_MS)] as const
            const [begunMs, ended] = [endedMs - OPEN_DAYS * DAY_MS, utc(endedMs)] as const
            const common = { short_description: `closed ${index}`, state: '7', active: '0', impact: '1', urgency: '2', priority: '2', correlation_display: 'Microsoft 365 Security and Configuration' }
            platform.rows.insert('incident', { sys_id: ticket, number: `OLD${String(index).padStart(7, '0')}`, ...common, due_date: ended, opened_at: utc(begunMs), closed_at: ended })
            platform.rows.insert(LINKS, {
                ...sample, ...known, sys_id: sysId, task_id: `old-${index}`, key: `${id()}${id()}`, ticket, position: `${String(begunMs).padStart(15, '0')}-${sysId}`, settled_at: ended,
            })
        }
    })
    // As old as they are: a job looks through what changed in the last days.
    platform.db.exec("UPDATE task SET sys_updated_on = closed_at WHERE number LIKE 'OLD%'")
    platform.close()
}
