import type { components } from '../server/contract/types.ts'
import { fill } from './texts/fill.ts'
import { errorTexts } from './texts/texts.ts'

type Schemas = components['schemas']
export type SetupStatus = Schemas['SetupStatus']
export type SetupConnection = Schemas['SetupConnection']
export type SetupStep = Schemas['SetupStep']
export type NewConnection = Schemas['NewConnection']
export type NewOauthEntity = Schemas['NewOauthEntity']
export type NewIntegrationUser = Schemas['NewIntegrationUser']
export type IntegrationUser = Schemas['IntegrationUser']
export type FieldProblem = Schemas['FieldProblem']

/** A call that did not succeed, in words for the reader. */
export interface Failure {
    message: string
    detail: string | null
    requestId: string | null
    fields: FieldProblem[]
    signedOut: boolean
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure }

declare global {
    interface Window {
        /** The session's token: the platform refuses a call with a session cookie and without it. */
        g_ck?: string
    }
}

const BASE = '/api/x_mioms_m365ticket/v1/setup'
const LONGEST_WAIT_MS = 60_000

export function readSetupStatus(): Promise<Outcome<SetupStatus>> {
    return call<SetupStatus>('GET', '/status')
}

export function saveConnection(connection: NewConnection): Promise<Outcome<Schemas['SavedConnection']>> {
    return call<Schemas['SavedConnection']>('POST', '/connections', connection)
}

export function saveOauthEntity(connectionId: string, entity: NewOauthEntity): Promise<Outcome<Schemas['OauthEntity']>> {
    return call<Schemas['OauthEntity']>('POST', `/connections/${connectionId}/oauth-entity`, entity)
}

export function saveIntegrationUser(connectionId: string, user: NewIntegrationUser): Promise<Outcome<IntegrationUser>> {
    return call<IntegrationUser>('POST', `/connections/${connectionId}/integration-user`, user)
}

/** The one place that talks to the instance. Never throws: a network that fails is an outcome too. */
async function call<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<Outcome<T>> {
    let response: Response
    try {
        response = await fetch(BASE + path, {
            method,
            headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-UserToken': window.g_ck ?? '' },
            body: body === undefined ? null : JSON.stringify(body),
            signal: AbortSignal.timeout(LONGEST_WAIT_MS),
        })
    } catch {
        return { ok: false, failure: failureOf(errorTexts.unreachable, errorTexts.unreachableDetail) }
    }
    const answer = await jsonOf(response)
    if (response.ok && answer?.result) return { ok: true, value: answer.result as T }
    return { ok: false, failure: refusalIn(response.status, answer) }
}

interface Answer {
    result?: unknown
    error?: Partial<Schemas['Error']['error']>
}

async function jsonOf(response: Response): Promise<Answer | null> {
    try {
        return (await response.json()) as Answer
    } catch {
        return null // a login page or a proxy's error page
    }
}

function refusalIn(status: number, answer: Answer | null): Failure {
    if (status === 401) return { ...failureOf(errorTexts.signedOut, errorTexts.signedOutDetail), signedOut: true }
    const error = answer?.error
    if (!error?.message) return failureOf(fill(errorTexts.unreadable, status), errorTexts.unreadableDetail)
    // The instance's own words for it are meant for programs.
    const said = error.code === 'body-invalid' && error.fields?.length ? failureOf(errorTexts.fieldsWrong, null) : failureOf(error.message, error.detail ?? null)
    return {
        ...said,
        requestId: error.requestId ?? null,
        fields: error.fields ?? [],
    }
}

function failureOf(message: string, detail: string | null): Failure {
    return { message, detail, requestId: null, fields: [], signedOut: false }
}
