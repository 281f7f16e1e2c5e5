import { randomBytes } from 'node:crypto'
import type { TableRow } from '../../journey/table-api.ts'
import type { ProbeInstance } from '../probe-instance.ts'
import type { Visitor } from '../visitor.ts'

/** An entry of the application registry, and what its program does at the token endpoint. */
export interface RegisteredClient {
    id: string
    secret: string
    sysId: string
    /** The first registered address. */
    redirect: string
    token(fields: Record<string, string>): Promise<[status: number, answer: Tokens]>
    /** The address of the consent page, for the code grant unless told otherwise. */
    authorizeAddress(more?: Record<string, string>): string
}

export interface Tokens {
    access_token: string
    refresh_token?: string
    expires_in: number
    scope: string
    token_type: string
}

/** What every refusal at the token endpoint looks like. */
export const DENIED = { error_description: 'access_denied', error: 'server_error' }

export async function registerClient(probes: ProbeInstance, more: TableRow = {}): Promise<RegisteredClient> {
    const [id, secret] = [randomBytes(16).toString('hex'), 'a secret of the client']
    const redirect = 'https://client.example/callback'
    const made = await probes.call('/api/now/table/oauth_entity?sysparm_input_display_value=true', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: `Client ${id.slice(0, 6)}`, type: 'client', redirect_url: `${redirect},https://client.example/other`, client_id: id, client_secret: secret, ...more }),
    })
    const { result } = await made.json() as { result: { sys_id: string } }
    return {
        id,
        secret,
        sysId: result.sys_id,
        redirect,
        async token(fields) {
            const body = new URLSearchParams({ client_id: id, client_secret: secret, ...fields })
            const answer = await fetch(new URL('/oauth_token.do', probes.instance.url), { method: 'POST', body })
            return [answer.status, await answer.json() as Tokens]
        },
        authorizeAddress: (given = {}) => `/oauth_auth.do?${new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: redirect, state: 'st4te', ...given })}`,
    }
}

/** Where a decision on the consent page leads; nobody goes there. */
export async function decide(person: Visitor, address: string | URL, decision: 'allow' | 'deny' = 'allow'): Promise<URL> {
    const consent = await person.get(address)
    const page = await consent.text()
    const fields = Object.fromEntries([...page.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(match => [match[1] ?? '', unescaped(match[2] ?? '')]))
    if (consent.status !== 200 || !('client_id' in fields)) throw new Error(`The consent page answered ${consent.status}: ${page.slice(0, 2000)}`)
    const decided = await person.post('/oauth_auth.do', { ...fields, decision })
    return new URL(decided.headers.get('location') ?? 'about:blank', 'http://the-instance.example')
}

const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', '\'')

/** The code of a person who allows the client to act for them. */
export async function codeOf(person: Visitor, client: RegisteredClient, more: Record<string, string> = {}): Promise<string> {
    return (await decide(person, client.authorizeAddress(more))).searchParams.get('code') ?? ''
}

/** What an API answers to a token. */
export async function statusWith(probes: ProbeInstance, accessToken: string, path = '/api/now/table/incident?sysparm_limit=1'): Promise<number> {
    return (await fetch(new URL(path, probes.instance.url), { headers: { authorization: `Bearer ${accessToken}` } })).status
}
