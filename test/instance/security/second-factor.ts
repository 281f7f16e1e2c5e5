import { randomBytes } from 'node:crypto'
import { epochOf } from '../data/clock.ts'
import { DuplicateKey } from '../data/duplicate-key.ts'
import type { Platform, Row } from '../platform.ts'
import { NotEmulated } from '../script/script-error.ts'
import { base32Of, stepOfCode } from './one-time-code.ts'
import { decrypt, encrypt } from './secrets.ts'

/**
 * Multi-factor authentication of local sign-ins by an authenticator app; every other factor is not emulated. The policy
 * "Enforce MFA for non-SSO logins" asks everybody but external users and the members of one group
 * (markdown/platform-security/authentication/{mfa-enforcement-scope,faq-mfa-exception,changes-mfa-enforcement}.md), as long
 * as `glide.authenticate.multifactor` is true. Policies and criteria as records are not emulated.
 */

const TABLE = 'user_multifactor_auth'
const SETUP_TABLE = 'sys_user_multi_factor_setup'
const EXEMPTED_GROUP = 'MFA Exempted User Group'
const DAY_MS = 86_400_000
const ENROLMENT = { property: 'glide.authenticate.multifactor.self_enrolment_period', usual: 30, most: 90 }
const BYPASSES = 'glide.authenticate.multifactor.setup.bypass.count'
const SKEW = { property: 'glide.authenticate.multifactor.clock_skew', usual: 10, most: 60 }

/** What a sign-in with the right password still asks of this user; null when nothing. */
export function secondFactorOf(platform: Platform, user: Row): 'second-factor' | 'second-factor-setup' | null {
    const userSysId = user.sys_id ?? ''
    if (!platform.properties.isTrue('glide.authenticate.multifactor', false)) return null
    if (platform.begin(userSysId).user.roles.has('snc_external') || isExempted(platform, userSysId)) return null
    return isEnrolled(platform, userSysId) ? 'second-factor' : 'second-factor-setup'
}

/** Must this user's API calls bring a code too? Only who has enrolled is asked (mfa-enforcement-scope.md); how they bring one is not documented. */
export function asksPrograms(platform: Platform, user: Row): boolean {
    return platform.properties.isTrue('glide.authenticate.multifactor.for_integrations', false) && secondFactorOf(platform, user) === 'second-factor'
}

export function isEnrolled({ rows }: Platform, userSysId: string): boolean {
    return rows.first(TABLE, { user: userSysId })?.validated === '1'
}

/** The secret that a user types into an authenticator app. A new one is kept for the user until it is validated. */
export function secretToEnrol(platform: Platform, userSysId: string): string {
    const known = platform.rows.first(TABLE, { user: userSysId })
    const secret = known ? decrypt(platform.key, known.secret ?? null) : null
    if (secret !== null) return base32Of(Buffer.from(secret, 'base64'))
    const made = randomBytes(20)
    onceFor(platform, TABLE, { user: userSysId, secret: encrypt(platform.key, made.toString('base64')), validated: '0' })
    return secretToEnrol(platform, userSysId)
}

/** Takes a code; each is good once, on whatever node. The first right one completes an enrolment. */
export function takeCode(platform: Platform, userSysId: string, code: string): boolean {
    const row = platform.rows.first(TABLE, { user: userSysId })
    const secret = decrypt(platform.key, row?.secret ?? null)
    if (!row?.sys_id || secret === null) return false
    const skewMs = numberOf(platform, SKEW) * 1000
    const step = stepOfCode(Buffer.from(secret, 'base64'), code.trim(), platform.clock.now(), skewMs)
    if (step === null || step <= Number(row.last_code ?? '-1')) return false
    return platform.rows.updateIf(TABLE, row.sys_id, { last_code: row.last_code ?? null }, { last_code: String(step), validated: '1' })
}

/** May the user put the enrolment off once more? From the first time that it was asked for, for some days. */
export function mayPutOff(platform: Platform, userSysId: string): boolean {
    // How the count and the days of enrolment go together is not documented.
    if (Number(platform.properties.get(BYPASSES) ?? 0) > 0) throw new NotEmulated(BYPASSES)
    const first = platform.rows.first(SETUP_TABLE, { user: userSysId })
    if (!first) {
        onceFor(platform, SETUP_TABLE, { user: userSysId, first_asked: platform.clock.timestamp() })
        return true
    }
    return platform.clock.now() < epochOf(first.first_asked) + numberOf(platform, ENROLMENT) * DAY_MS
}

function isExempted({ rows }: Platform, userSysId: string): boolean {
    const group = rows.first('sys_user_group', { name: EXEMPTED_GROUP })
    return group !== null && rows.first('sys_user_grmember', { user: userSysId, group: group.sys_id ?? '' }) !== null
}

function numberOf({ properties }: Platform, { property, usual, most }: typeof SKEW): number {
    const given = Number(properties.get(property) || usual)
    return Number.isFinite(given) && given >= 0 ? Math.min(given, most) : usual
}

/** Two nodes may be asked at the same time; the first row counts. */
function onceFor({ rows }: Platform, table: string, values: Row): void {
    try {
        rows.insert(table, values)
    } catch (error) {
        if (!(error instanceof DuplicateKey)) throw error
    }
}
