import { hostOf, type Connection } from '../../connection/connection.ts'
import { nowMs } from '../../shared/clock-records.ts'
import { instanceUrl } from '../../shared/instance-records.ts'
import { platformTime, rfc3339 } from '../../shared/time.ts'
import { testEvent } from '../channel/events.ts'
import { asciiJson } from '../channel/status-event.ts'
import { leaveLane, takeLane } from './lane-records.ts'
import type { Outcome } from './outcome.ts'
import { senderOf, sent } from './sender.ts'

/** Sends an event that stands for nothing, as any other is sent, whether or not others are held just now; in a lane of its own, so that the host gets no call too many. */
export function sentTestEvent(connection: Connection, eventId: string): Outcome {
    if (!connection.callbackUrl) return { kind: 'blocked', error: 'The connection has no callback URL.' }
    const lane = takeLane(hostOf(connection.callbackUrl), nowMs())
    if (!lane) return { kind: 'failed', error: 'As many events as may be are on their way to this host: press again in some seconds.', retryAfterS: null }
    try {
        const event = testEvent(connection, eventId, rfc3339(platformTime(nowMs())) ?? '', instanceUrl())
        return sent(senderOf(connection), event.id, asciiJson(event))
    } finally {
        leaveLane(lane)
    }
}
