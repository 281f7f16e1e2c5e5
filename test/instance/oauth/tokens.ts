import { createHmac, randomBytes } from 'node:crypto'
import { epochOf, timestampOf } from '../data/clock.ts'
import type { Platform, Row } from '../platform.ts'
import { decrypt, encrypt } from '../security/secrets.ts'
import type { OAuthClient } from './clients.ts'

export type TokenType = 'access_token' | 'refresh_token'

export interface LiveToken {
    sysId: string
    clientSysId: string
    userSysId: string
    /** UTC timestamp. */
    expires: string
}

export interface TokenAnswer {
    scope: string
    token_type: 'Bearer'
    expires_in: number
    refresh_token?: string
    access_token: string
}

/** The answer, and what it stands for. */
export interface IssuedTokens {
    answer: TokenAnswer
    userSysId: string
    /** When the access token ends, as UTC timestamp. */
    expires: string
}

const TABLE = 'oauth_credential'
/** 64 bytes make the 86 characters of a classic token (platform-facts 1.3). */
const TOKEN_BYTES = 64

/** Look-ups go by this digest. The value itself is kept encrypted, because a living token is given out again. */
function digestOf(platform: Platform, value: string): string {
    return createHmac('sha256', platform.key).update(`oauth:${value}`).digest('hex')
}

/**
 * The answer of the token endpoint. A token that still lives is given out again, so two sign-ins of the same user and
 * client share one pair and `expires_in` is what remains of it (platform-facts 1.3, token reuse).
 */
export function issueTokens(platform: Platform, client: OAuthClient, userSysId: string, withRefresh: boolean): IssuedTokens {
    return platform.db.transaction(() => {
        const access = currentOrNew(platform, client.sysId, userSysId, 'access_token', client.accessLifespanS)
        const refresh = withRefresh ? currentOrNew(platform, client.sysId, userSysId, 'refresh_token', client.refreshLifespanS) : null
        const answer: TokenAnswer = {
            scope: 'useraccount',
            token_type: 'Bearer',
            expires_in: Math.max(0, Math.floor((epochOf(access.expires) - platform.clock.now()) / 1000)),
            ...(refresh ? { refresh_token: refresh.value } : {}),
            access_token: access.value,
        }
        return { answer, userSysId, expires: access.expires }
    })
}

/** The token with that value if it still lives and its client is still active. */
export function findToken(platform: Platform, type: TokenType, value: string): LiveToken | null {
    const row = platform.rows.first(TABLE, { token_digest: digestOf(platform, value) })
    if (!row || row.type !== type || !isAlive(platform, row)) return null
    const client = platform.rows.get('oauth_entity', row.peer ?? '')
    if (!client || client.active !== '1') return null
    return { sysId: row.sys_id ?? '', clientSysId: row.peer ?? '', userSysId: row.user ?? '', expires: row.expires ?? '' }
}

/** Marks a token of either type as expired; an unknown one changes nothing. */
export function revokeToken(platform: Platform, value: string): void {
    const row = platform.rows.first(TABLE, { token_digest: digestOf(platform, value) })
    if (row?.sys_id && isAlive(platform, row)) endToken(platform, row.sys_id)
}

/** Tokens of one user, or of all, in the order of their issue; the expired ones are among them until they are cleaned. */
export function issuedTokens(platform: Platform, userSysId: string | null): Row[] {
    return platform.rows.find(TABLE, userSysId === null ? {} : { user: userSysId })
        .sort((a, b) => (a.sys_created_on ?? '').localeCompare(b.sys_created_on ?? ''))
}

/** Marks a token as expired by its record. */
export function endToken(platform: Platform, sysId: string): void {
    platform.rows.update(TABLE, sysId, { expires: platform.clock.timestamp() })
}

function currentOrNew(platform: Platform, clientSysId: string, userSysId: string, type: TokenType, lifespanS: number): { value: string; expires: string } {
    for (const row of platform.rows.find(TABLE, { peer: clientSysId, user: userSysId, type })) {
        const value = isAlive(platform, row) ? decrypt(platform.key, row.token ?? null) : null
        if (value !== null) return { value, expires: row.expires ?? '' }
    }
    const value = randomBytes(TOKEN_BYTES).toString('base64url')
    const expires = timestampOf(platform.clock.now() + lifespanS * 1000)
    platform.rows.insert(TABLE, {
        peer: clientSysId,
        user: userSysId,
        type,
        token: encrypt(platform.key, value),
        token_digest: digestOf(platform, value),
        scope: 'useraccount',
        expires,
    })
    return { value, expires }
}

export function isAlive(platform: Platform, row: Row): boolean {
    return epochOf(row.expires) > platform.clock.now()
}
