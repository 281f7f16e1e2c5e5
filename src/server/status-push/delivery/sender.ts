import { callbackPolicy } from '../../connection/connection-records.ts'
import { callbackVerdict, type Connection } from '../../connection/connection.ts'
import { keepToken, sendingKeysOf, type HeldToken, type SendingKeys } from '../../connection/sending-key-records.ts'
import { nowMs } from '../../shared/clock-records.ts'
import { askForToken, tokenMark } from '../channel/entra-client.ts'
import { postEvent } from '../channel/webhook-client.ts'
import { outcomeOf, retryAfterSeconds, type HttpAnswer, type Outcome } from './outcome.ts'

/** What the calls to one receiver have in common; read and decrypted once for a batch. */
export interface Sender {
    connection: Connection
    keys: SendingKeys
    /** Of the token; empty where the receiver wants none. */
    mark: string
}

/** A token is not used when it could end on the way. */
const TOKEN_MARGIN_MS = 5 * 60_000

export function senderOf(connection: Connection): Sender {
    return { connection, keys: sendingKeysOf(connection.sysId, nowMs()), mark: connection.entra.clientId ? tokenMark(connection) : '' }
}

/**
 * Sends one event. The list of hosts is asked at each sending: the administrator may have taken one off, and whoever may write
 * the record may have changed either part of the address. A receiver that takes the
 * token for none is asked once more with a new one.
 */
export function sent(sender: Sender, eventId: string, body: string): Outcome {
    const { connection, keys, mark } = sender
    if (callbackVerdict(connection.callbackUrl + keys.callbackQuery, callbackPolicy()) !== 'allowed') return { kind: 'blocked', error: 'The callback host is not on the administrator\'s list.' }
    if (keys.signing.length === 0) return { kind: 'blocked', error: 'The connection has no signing secret.' }
    if (!mark) return outcomeOf(posted(sender, eventId, body), nowMs())
    if (isUsable(keys.token, mark)) {
        const answer = posted(sender, eventId, body)
        if (answer.status !== 401) return outcomeOf(answer, nowMs())
    }
    const without = renewed(sender)
    if (without) return without
    const answer = posted(sender, eventId, body)
    return answer.status === 401 ? { kind: 'blocked', error: notLetIn(connection) } : outcomeOf(answer, nowMs())
}

function posted({ connection, keys, mark }: Sender, eventId: string, body: string): HttpAnswer {
    const token = mark ? (keys.token?.value ?? null) : null
    return postEvent({ url: connection.callbackUrl + keys.callbackQuery, secrets: keys.signing, token, eventId, body, nowMs: nowMs() })
}

function isUsable(token: HeldToken | null, mark: string): boolean {
    return token !== null && token.givenFor === mark && token.endsAtMs - TOKEN_MARGIN_MS > nowMs()
}

/** Puts a new token into the sender; why there is none otherwise. */
function renewed(sender: Sender): Outcome | null {
    const askedAt = nowMs()
    const answer = askForToken(sender.connection)
    if (answer.kind === 'blocked') return answer
    if (answer.kind === 'failed') return { kind: 'failed', error: answer.error, retryAfterS: retryAfterSeconds(answer.retryAfter, askedAt) }
    const token = { value: answer.token, endsAtMs: askedAt + answer.livesS * 1000, givenFor: sender.mark }
    sender.keys = { ...sender.keys, token }
    keepToken(sender.connection.sysId, token)
    return null
}

function notLetIn({ entra }: Connection): string {
    return `HTTP 401, with a new token too: the Microsoft administrator lets the app registration ${entra.clientId} call the receiver, or the ServiceNow administrator corrects the Entra scope.`
}
