import { CertificateEncryption } from '@servicenow/glide'
import { RESTMessageV2, type RESTResponseV2 } from '@servicenow/glide/sn_ws'
import type { HttpAnswer } from '../delivery/outcome.ts'

export interface WebhookCall {
    url: string
    /** Each `whsec_` and the key in base64: as many signatures, of which one has to fit. */
    secrets: string[]
    /** Of Microsoft Entra ID; null where the receiver wants none. */
    token: string | null
    eventId: string
    body: string
    nowMs: number
}

const TIMEOUT_MS = 20_000

/** POSTs one event, signed as Standard Webhooks describe. Never throws: an unreachable host is an answer too. */
export function postEvent(call: WebhookCall): HttpAnswer {
    try {
        const answer: RESTResponseV2 = message(call).execute()
        const retryAfter = answer.getHeader('Retry-After') ?? ''
        return { status: Number(answer.getStatusCode()), retryAfter, error: answer.getErrorMessage() ?? '' }
    } catch (thrown) {
        // A time-out or a TLS failure is a Java exception, which must not be looked at.
        return { status: 0, retryAfter: '', error: thrown instanceof Error ? thrown.message : 'the call failed on the instance' }
    }
}

function message({ url, secrets, token, eventId, body, nowMs }: WebhookCall): RESTMessageV2 {
    const timestamp = String(Math.floor(nowMs / 1000))
    const request = new RESTMessageV2()
    // Or `${...}` and braces in ticket texts would be taken for variables (platform-facts 8).
    request.disableForcedVariableSubstitution()
    request.setEndpoint(url)
    request.setHttpMethod('POST')
    request.setHttpTimeout(TIMEOUT_MS)
    // Or the log of outbound calls may hold the query, which may carry a key.
    request.setLogLevel('basic')
    request.setRequestHeader('Content-Type', 'application/cloudevents+json')
    request.setRequestHeader('Accept', 'application/json')
    request.setRequestHeader('webhook-id', eventId)
    request.setRequestHeader('webhook-timestamp', timestamp)
    request.setRequestHeader('webhook-signature', secrets.map((secret) => `v1,${signature(secret, `${eventId}.${timestamp}.${body}`)}`).join(' '))
    if (token !== null) request.setRequestHeader('Authorization', `Bearer ${token}`)
    request.setRequestBody(body)
    return request
}

/** Takes the key and gives the code in base64 (CertificateEncryption.generateMac, c_CertificateEncryptionScopedAPI). */
function signature(secret: string, content: string): string {
    return CertificateEncryption.generateMac(secret.replace(/^whsec_/, ''), 'HmacSHA256', content)
}
