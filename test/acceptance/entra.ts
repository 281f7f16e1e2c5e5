import { randomUUID } from 'node:crypto'
import { OAuth2Server } from 'oauth2-mock-server'

export const ENTRA = {
    tenantId: '6b1f0d7e-52a3-4a0d-8f4e-2f9f5d9c1a01',
    clientId: '0d4f3c52-8f0e-4a53-9d5b-7f4f0a3f6c02',
    clientSecret: 'Entra~secret.8Q-of+a/test=',
    scope: 'api://9f1c2b3a-4d5e-4f60-8a7b-1c2d3e4f5a6b/.default',
}

interface TokenAnswer {
    status: number
    body: Record<string, unknown>
}

/** A stand-in of Microsoft Entra ID: its path, its form of an answer, and what it was asked. */
export interface Entra {
    url: string
    asked: Record<string, string>[]
    /** What it answers from now on; null: a token. */
    refuse(next: TokenAnswer | null): void
    stop(): Promise<void>
}

export async function startEntra(): Promise<Entra> {
    const path = (name: string) => `/${ENTRA.tenantId}/oauth2/v2.0/${name}`
    const endpoints = { token: path('token'), authorize: path('authorize'), wellKnownDocument: `/${ENTRA.tenantId}/v2.0/.well-known/openid-configuration` }
    const server = new OAuth2Server(undefined, undefined, { endpoints })
    await server.issuer.keys.generate('RS256')
    await server.start(0, '127.0.0.1')
    // Or two tokens of one second are the same one.
    server.service.on('beforeTokenSigning', (token: { payload: Record<string, unknown> }) => { token.payload['jti'] = randomUUID() })
    const asked: Record<string, string>[] = []
    let refusal: TokenAnswer | null = null
    server.service.on('beforeResponse', (answer: { statusCode: number; body: Record<string, unknown> }, request: { body: Record<string, string> }) => {
        asked.push({ ...request.body })
        // Entra sends no `scope` and no refresh token in this flow.
        answer.body = refusal?.body ?? { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: answer.body['access_token'] }
        if (refusal) answer.statusCode = refusal.status
    })
    return {
        url: `http://127.0.0.1:${server.address().port}`,
        asked,
        refuse: (next) => void (refusal = next),
        stop: () => server.stop(),
    }
}
