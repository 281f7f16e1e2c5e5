import type { Provision } from './state.ts'

const FIELDS = ['instanceUrl', 'clientId', 'clientSecret', 'signingSecret'] as const

/** What was handed over, or an error that names what is missing or wrong. */
export function provisionIn(body: unknown): Provision {
    const given = (body ?? {}) as Record<string, unknown>
    const missing = FIELDS.filter((field) => typeof given[field] !== 'string' || given[field] === '')
    if (missing.length > 0) throw new Error(`missing: ${missing.join(', ')}`)
    const text = (field: (typeof FIELDS)[number]): string => String(given[field])
    if (!URL.canParse(text('instanceUrl'))) throw new Error('instanceUrl is not a URL')
    return {
        instanceUrl: new URL(text('instanceUrl')).origin,
        clientId: text('clientId'),
        clientSecret: text('clientSecret'),
        signingSecret: text('signingSecret'),
    }
}
