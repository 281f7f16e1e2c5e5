import type { Cloud, EntraClient } from '../../connection/connection.ts'
import { isEntraScope, isGuid } from '../../connection/entra-settings.ts'

/** The client-credentials grant of Microsoft Entra ID, v2. Pure. */

export type TokenAnswer =
    | { kind: 'token'; token: string; livesS: number }
    /** May pass by itself. */
    | { kind: 'failed'; error: string; retryAfter: string }
    /** Somebody has to mend it: the text says who and what. */
    | { kind: 'blocked'; error: string }

/** From no input: where a secret is sent to is not for a setting to say. */
const LOGIN: Record<Cloud, string> = {
    global: 'https://login.microsoftonline.com',
    usGovHigh: 'https://login.microsoftonline.us',
    usGovDod: 'https://login.microsoftonline.us',
}
const LOOPBACK_ORIGIN = /^http:\/\/(127\.0\.0\.1|localhost):\d{1,5}$/
/** What a header takes. */
const TOKEN = /^[!-~]{1,8000}$/
/** Longer lives no token of Entra; what an answer says beyond is no time that could be stored. */
const LONGEST_LIFE_S = 24 * 60 * 60
/** Of an error; any other text may be what was sent, or what a page or an e-mail would take for mark-up. */
const ERROR_CODE = /^[a-z_]{1,60}$/
const AGAIN = [408, 425, 429]
const NEW_SECRET = 'The Microsoft administrator makes a new client secret, and the ServiceNow administrator enters it in the connection\'s record.'
/** By the `error` of the answer: its texts and numbers change. */
const CURES: Record<string, string> = {
    invalid_client: NEW_SECRET,
    invalid_scope: 'The ServiceNow administrator corrects the Entra scope in the connection\'s record.',
    invalid_request: 'The ServiceNow administrator corrects the Entra tenant, client and scope in the connection\'s record.',
    unauthorized_client: 'The ServiceNow administrator corrects the Entra client ID in the connection\'s record, or the Microsoft administrator lets the client use this tenant.',
}

/** Where a cloud's tokens are given; another place only on this machine, and only where plain http to it is accepted. */
export function tokenUrl(cloud: Cloud, tenantId: string, laboratory: { login: string; loopbackHttp: boolean }): string {
    const origin = laboratory.loopbackHttp && LOOPBACK_ORIGIN.test(laboratory.login) ? laboratory.login : LOGIN[cloud]
    return `${origin}/${tenantId}/oauth2/v2.0/token`
}

/** What is wrong with the settings; null when they can be tried. */
export function settingsProblem({ tenantId, clientId, scope }: EntraClient, secret: string): string | null {
    const wrong = [!isGuid(tenantId) && 'tenant ID', !isGuid(clientId) && 'client ID', !isEntraScope(scope) && 'scope', !secret && 'client secret'].filter(Boolean)
    if (wrong.length === 0) return null
    return `No token can be asked for: the ServiceNow administrator enters the Entra ${wrong.join(', ')} in the connection's record.`
}

export function tokenForm({ clientId, scope }: EntraClient, secret: string): string {
    const values = { grant_type: 'client_credentials', client_id: clientId, client_secret: secret, scope }
    return Object.entries(values).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
}

/** What Entra's answer means. Only numbers and ids of its text are shown: it may repeat what was sent. */
export function tokenAnswerOf({ status, body, retryAfter, error }: { status: number; body: string; retryAfter: string; error: string }): TokenAnswer {
    if (status === 0) return { kind: 'failed', error: `Entra gave no answer: ${error}`, retryAfter }
    const answer = objectIn(body)
    if (status >= 200 && status < 300) {
        const { access_token: token, expires_in: livesS } = answer
        if (typeof token === 'string' && TOKEN.test(token) && Number(livesS) > 0) return { kind: 'token', token, livesS: Math.min(Number(livesS), LONGEST_LIFE_S) }
        return { kind: 'failed', error: 'Entra answered without a token.', retryAfter }
    }
    const code = typeof answer['error'] === 'string' && ERROR_CODE.test(answer['error']) ? answer['error'] : ''
    const told = `Entra gave no token: HTTP ${status}${[code, ...numbersIn(answer)].filter(Boolean).map((text) => `, ${text}`).join('')}.`
    if (status >= 500 || AGAIN.includes(status) || code === 'temporarily_unavailable') return { kind: 'failed', error: told, retryAfter }
    return { kind: 'blocked', error: `${told} ${CURES[code] ?? 'The Microsoft administrator looks at the app registration and its sign-in log.'}` }
}

function numbersIn(answer: Record<string, unknown>): string[] {
    const codes = Array.isArray(answer['error_codes']) ? answer['error_codes'].filter((one) => Number.isInteger(one)).slice(0, 3).map((one) => `AADSTS${one}`) : []
    const trace = typeof answer['trace_id'] === 'string' && isGuid(answer['trace_id']) ? [`trace ${answer['trace_id']}`] : []
    return [...codes, ...trace]
}

function objectIn(text: string): Record<string, unknown> {
    try {
        const value: unknown = JSON.parse(text)
        return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
    } catch {
        return {}
    }
}
