import type { components } from '../contract/types.ts'
import { allowedCallback } from '../connection/allowed-callback.ts'
import { connectionKey, type Connection } from '../connection/connection.ts'
import { connectionByKey, findConnection, insertConnection, updateConnection } from '../connection/connection-records.ts'
import { renewSigningSecret } from '../connection/sending-key-records.ts'
import { callerId } from '../shared/instance-records.ts'
import { refusal } from '../shared/refusal.ts'
import { platformTime, rfc3339 } from '../shared/time.ts'

type NewConnection = components['schemas']['NewConnection']
type RenewedSecret = Pick<components['schemas']['SavedConnection'], 'signingSecret' | 'oldSigningSecretUntil'>

/** As the contract says, where the caller does not. */
const OVERLAP_HOURS = 24
const HOUR_MS = 60 * 60_000

/** The connection of a tenant and portal, made or brought up to date; with a signing secret when one was made. */
export function savedConnection(wanted: NewConnection, nowMs: number): { made: boolean; connection: Connection } & RenewedSecret {
    allowedCallback(wanted.callbackUrl)
    const key = connectionKey(wanted.portal, wanted.tenantId)
    // What was removed is connected again, and finds its tickets.
    const values = { cloud: wanted.cloud, removed_at: '', ...(wanted.callbackUrl === undefined ? {} : { callback_url: wanted.callbackUrl }) }
    const since = platformTime(nowMs)
    const inserted = connectionByKey(key)
        ? null
        : insertConnection({ key, portal: wanted.portal, tenant_id: wanted.tenantId.toLowerCase(), contact: callerId(), comments_since: since, work_notes_since: since, ...values })
    const there = connectionByKey(key)
    if (!there) throw refusal('record-refused', { detail: inserted && !inserted.done ? inserted.cause : null })
    const made = inserted?.done === true
    if (!made) mustBeDone(updateConnection(there.sysId, values))
    const secret = made || there.removedAt || wanted.rotateSigningSecret ? renewedSecret(there.sysId, wanted, nowMs) : {}
    return { made, connection: findConnection(there.sysId) ?? there, ...secret }
}

function renewedSecret(connectionId: string, { signingOverlapHours = OVERLAP_HOURS }: NewConnection, nowMs: number): RenewedSecret {
    const renewed = renewSigningSecret(connectionId, nowMs + signingOverlapHours * HOUR_MS, nowMs)
    if (!renewed) throw refusal('record-refused', { detail: 'The signing secret could not be stored.' })
    return { signingSecret: renewed.secret, oldSigningSecretUntil: renewed.oldUntilMs === null ? undefined : rfc3339(platformTime(renewed.oldUntilMs)) }
}

function mustBeDone(written: ReturnType<typeof updateConnection>): void {
    if (!written.done) throw refusal('record-refused', { detail: written.cause })
}
