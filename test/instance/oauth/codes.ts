import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { epochOf, timestampOf } from '../data/clock.ts'
import type { Platform } from '../platform.ts'

/** What an authorization code stands for. */
export interface CodeGrant {
    clientSysId: string
    userSysId: string
    redirectUri: string
    /** PKCE challenge (S256); null when the request had none. */
    challenge: string | null
}

const TABLE = 'oauth_authorization_code'
const CODE_BYTES = 32

function digestOf(platform: Platform, code: string): string {
    return createHmac('sha256', platform.key).update(`code:${code}`).digest('hex')
}

/** A new code for `grant`. It is kept as a digest in the database, so that any node can redeem it and no reader of it can. */
export function issueCode(platform: Platform, grant: CodeGrant, lifespanS: number): string {
    const code = randomBytes(CODE_BYTES).toString('base64url')
    platform.rows.insert(TABLE, {
        code_digest: digestOf(platform, code),
        peer: grant.clientSysId,
        user: grant.userSysId,
        redirect_uri: grant.redirectUri,
        code_challenge: grant.challenge,
        state: 'issued',
        expires: timestampOf(platform.clock.now() + lifespanS * 1000),
    })
    return code
}

/** Takes the code; of two who try at the same time, on any node, one gets null. */
export function redeemCode(platform: Platform, code: string): CodeGrant | null {
    const row = platform.rows.first(TABLE, { code_digest: digestOf(platform, code) })
    if (!row?.sys_id || !platform.rows.updateIf(TABLE, row.sys_id, { state: 'issued' }, { state: 'used' })) return null
    if (epochOf(row.expires) <= platform.clock.now()) return null
    return { clientSysId: row.peer ?? '', userSysId: row.user ?? '', redirectUri: row.redirect_uri ?? '', challenge: row.code_challenge ?? null }
}

/** PKCE: does the verifier belong to the challenge (RFC 7636, S256 only)? */
export function isVerifierOf(challenge: string, verifier: string): boolean {
    const made = Buffer.from(createHash('sha256').update(verifier).digest('base64url'))
    const wanted = Buffer.from(challenge)
    return made.length === wanted.length && timingSafeEqual(made, wanted)
}
