import { GlideRecord } from '@servicenow/glide'
import { CONNECTION_TABLE } from '../names.ts'
import { randomSecret } from '../shared/random-records.ts'
import { instantOfPlatform, platformTime } from '../shared/time.ts'
import { updateRecord } from '../shared/write-records.ts'

/** What events are signed and sent with, in clear. */
export interface SendingKeys {
    /** Newest first; none where the connection has no signing secret. */
    signing: string[]
    /** Of the callback URL, with its question mark; it may carry a key. Empty in a record that is older than the column: its URL is whole. */
    callbackQuery: string
    token: HeldToken | null
}

export interface HeldToken {
    value: string
    endsAtMs: number
    /** A mark of what it was asked with. */
    givenFor: string
}

// A multiple of four letters and digits is base64 as it stands: 33 bytes of key.
const SECRET_CHARACTERS = 44

/** Read and decrypted once for a batch. */
export function sendingKeysOf(connectionId: string, nowMs: number): SendingKeys {
    const record = new GlideRecord(CONNECTION_TABLE)
    if (!record.get('sys_id', connectionId)) return { signing: [], callbackQuery: '', token: null }
    const isOldOne = (instantOfPlatform(record.getValue('old_signing_secret_until')) ?? 0) > nowMs
    const token = decrypted(record, 'entra_token')
    const endsAtMs = instantOfPlatform(record.getValue('entra_token_until')) ?? 0
    return {
        signing: [decrypted(record, 'signing_secret'), isOldOne ? decrypted(record, 'old_signing_secret') : ''].filter(Boolean),
        callbackQuery: decrypted(record, 'callback_query'),
        token: token ? { value: token, endsAtMs, givenFor: record.getValue('entra_token_for') ?? '' } : null,
    }
}

/** The client secret of Entra in clear; empty when there is none. */
export function entraSecretOf(connectionId: string): string {
    const record = new GlideRecord(CONNECTION_TABLE)
    return record.get('sys_id', connectionId) ? decrypted(record, 'entra_client_secret') : ''
}

/** Keeps a token, encrypted, for the batches to come. */
export function keepToken(connectionId: string, { value, endsAtMs, givenFor }: HeldToken): void {
    const record = new GlideRecord(CONNECTION_TABLE)
    if (!record.get('sys_id', connectionId)) return
    record.getElement('entra_token').setDisplayValue(value)
    record.setValue('entra_token_until', platformTime(endsAtMs))
    record.setValue('entra_token_for', givenFor)
    updateRecord(record)
}

/**
 * A new signing secret in the form of Standard Webhooks, kept encrypted; the only time that it is told. The one before signs too
 * until `oldUntilMs`, so that no event is refused while the receiver learns the new one.
 */
export function renewSigningSecret(connectionId: string, oldUntilMs: number, nowMs: number): { secret: string; oldUntilMs: number | null } | null {
    const secret = `whsec_${randomSecret(SECRET_CHARACTERS)}`
    const record = new GlideRecord(CONNECTION_TABLE)
    if (!record.get('sys_id', connectionId)) return null
    const before = decrypted(record, 'signing_secret')
    const isKept = before !== '' && oldUntilMs > nowMs
    // setValue would pass clear text where cipher text is expected (platform-facts 13).
    record.getElement('signing_secret').setDisplayValue(secret)
    if (isKept) record.getElement('old_signing_secret').setDisplayValue(before)
    else record.setValue('old_signing_secret', 'NULL')
    record.setValue('old_signing_secret_until', isKept ? platformTime(oldUntilMs) : 'NULL')
    return updateRecord(record).done ? { secret, oldUntilMs: isKept ? oldUntilMs : null } : null
}

function decrypted(record: GlideRecord, column: string): string {
    return record.getValue(column) ? (record.getElement(column).getDecryptedValue() ?? '') : ''
}
