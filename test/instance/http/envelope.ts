import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** The platform's error answer (platform-facts 4.4). */
export interface Failure {
    error: { message: string; detail: string | null }
    status: 'failure'
}

export function failureOf(message: string, detail: string | null): Failure {
    return { error: { message, detail }, status: 'failure' }
}

export function answerFailure(c: Context, status: number, message: string, detail: string | null = null): Response {
    return c.json(failureOf(message, detail), status as ContentfulStatusCode)
}

/** Ends the request with the platform's error answer. */
export function refuse(status: number, message: string, detail: string | null = null): never {
    const res = new Response(JSON.stringify(failureOf(message, detail)), { status, headers: { 'content-type': 'application/json;charset=UTF-8' } })
    throw new HTTPException(status as ContentfulStatusCode, { res, message })
}

/** 401 as the platform words it; the header makes clients ask for credentials (platform-facts 4.5, reported). */
export function answerUnauthenticated(c: Context): Response {
    c.header('WWW-Authenticate', 'BASIC realm="Service-now"')
    return answerFailure(c, 401, 'User Not Authenticated', 'Required to provide Auth information')
}
