import { allConnections } from '../../connection/connection-records.ts'
import type { Connection } from '../../connection/connection.ts'
import { DEAD_LETTERS_EVENT, PUSH_FAILING_EVENT } from '../../names.ts'
import { nowMs } from '../../shared/clock-records.ts'
import { platformTime } from '../../shared/time.ts'
import { verdictOf } from '../delivery/circuit.ts'
import { queueOf } from '../operate/push-status-records.ts'
import { noteDead, noteOutage, raise, toldOf, type Told } from './warning-records.ts'
import { isToBeTold, outageNow } from './warnings.ts'

/** The job of each five minutes: raises an event when a receiver stays away, and when there are more dead letters. */
export function watchPush(): void {
    for (const connection of allConnections()) {
        const told = connection.removedAt ? null : toldOf(connection.sysId)
        if (!told) continue
        watchOutage(connection, told)
        watchDead(connection, told)
    }
}

/** While it is paused nobody expects anything to arrive. Raised before it is noted: twice is better than never. */
function watchOutage({ sysId, paused, push }: Connection, { outage }: Told): void {
    if (paused) return
    const now = nowMs()
    const found = outageNow(outage, verdictOf(push, now), now)
    const tell = isToBeTold(found, now)
    if (tell) raise(PUSH_FAILING_EVENT, sysId, push.cause, platformTime(found.sinceMs ?? now))
    const after = { ...found, told: found.told || tell }
    if (after.sinceMs !== outage.sinceMs || after.told !== outage.told) noteOutage(sysId, after)
}

function watchDead({ sysId }: Connection, told: Told): void {
    const { dead } = queueOf(sysId)
    if (dead > told.dead) raise(DEAD_LETTERS_EVENT, sysId, String(dead), String(dead - told.dead))
    if (dead !== told.dead) noteDead(sysId, dead)
}
