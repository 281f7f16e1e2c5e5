import type { Provision } from './state.ts'

const FIELDS = ['instanceUrl', 'clientId', 'clientSecret', 'signingSecret'] as const

/** What was handed over, or an error that names what is missing or wrong. */
export function provisionIn(body: unknown): Provision {
    const given = (body ?? {}) as Record<string, unknown>
    const values = Object.fromEntries(FIELDS.map((field) => [field, given[field]]))
    const missing = FIELDS.filter((field) => typeof values[field] !== 'string' || values[field] === '')
    if (missing.length > 0) throw new Error(`missing: ${missing.join(', ')}`)
    const provision = values as unknown as Provision
    if (!URL.canParse(provision.instanceUrl)) throw new Error('instanceUrl is not a URL')
    return { ...provision, instanceUrl: new URL(provision.instanceUrl).origin }
}
