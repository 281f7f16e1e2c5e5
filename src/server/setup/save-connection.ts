import type { components } from '../contract/types.ts'
import { allowedCallback } from '../connection/allowed-callback.ts'
import { connectionKey, type Connection } from '../connection/connection.ts'
import { connectionByKey, findConnection, insertConnection, renewSigningSecret, updateConnection } from '../connection/connection-records.ts'
import { refusal } from '../shared/refusal.ts'

type NewConnection = components['schemas']['NewConnection']

/** The connection of a tenant and portal, made or brought up to date; with a signing secret when one was made. */
export function savedConnection(wanted: NewConnection): { made: boolean; connection: Connection; signingSecret?: string } {
    allowedCallback(wanted.callbackUrl)
    const key = connectionKey(wanted.portal, wanted.tenantId)
    // What was removed is connected again, and finds its tickets.
    const values = { cloud: wanted.cloud, removed_at: '', ...(wanted.callbackUrl === undefined ? {} : { callback_url: wanted.callbackUrl }) }
    const inserted = connectionByKey(key) ? null : insertConnection({ key, portal: wanted.portal, tenant_id: wanted.tenantId.toLowerCase(), ...values })
    const there = connectionByKey(key)
    if (!there) throw refusal('record-refused', { detail: inserted && !inserted.done ? inserted.cause : null })
    const made = inserted?.done === true
    if (!made) mustBeDone(updateConnection(there.sysId, values))
    const signingSecret = made || there.removedAt || wanted.rotateSigningSecret ? renewSigningSecret(there.sysId) : undefined
    if (signingSecret === null) throw refusal('record-refused', { detail: 'The signing secret could not be stored.' })
    return { made, connection: findConnection(there.sysId) ?? there, signingSecret }
}

function mustBeDone(written: ReturnType<typeof updateConnection>): void {
    if (!written.done) throw refusal('record-refused', { detail: written.cause })
}
