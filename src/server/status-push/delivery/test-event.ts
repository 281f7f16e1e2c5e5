import type { Connection } from '../../connection/connection.ts'
import { nowMs } from '../../shared/clock-records.ts'
import { instanceUrl } from '../../shared/instance-records.ts'
import { platformTime, rfc3339 } from '../../shared/time.ts'
import { testEvent } from '../channel/events.ts'
import { asciiJson } from '../channel/status-event.ts'
import type { Outcome } from './outcome.ts'
import { senderOf, sent } from './sender.ts'

/** Sends an event that stands for nothing, as any other is sent, whether or not others are held just now. */
export function sentTestEvent(connection: Connection, eventId: string): Outcome {
    if (!connection.callbackUrl) return { kind: 'blocked', error: 'The connection has no callback URL.' }
    const event = testEvent(connection, eventId, rfc3339(platformTime(nowMs())) ?? '', instanceUrl())
    return sent(senderOf(connection), event.id, asciiJson(event))
}
