import { parseEncodedQuery } from '../../data/query/encoded.ts'
import type { Condition, Query } from '../../platform.ts'
import { refuse } from '../envelope.ts'

/** How records are shown (markdown/api-reference/rest-apis/c_TableAPI.md). */
export interface ReadParameters {
    /** Column names, dot-walked ones included; null for all. */
    fields: string[] | null
    display: 'false' | 'true' | 'all'
    excludeLinks: boolean
}

export interface ListParameters extends ReadParameters {
    query: Query
    limit: number
    offset: number
    withCount: boolean
    withLinks: boolean
}

const DEFAULT_LIMIT = 10_000

export function readParameters(given: URLSearchParams): ReadParameters {
    // Without form views on the instance a view could only be ignored.
    if (given.get('sysparm_view')) refuse(400, 'Invalid parameter', 'sysparm_view is not emulated by this instance')
    const display = given.get('sysparm_display_value') ?? 'false'
    const fields = given.get('sysparm_fields')
    return {
        fields: fields ? fields.split(',').map(name => name.trim()).filter(name => name !== '') : null,
        display: display === 'true' || display === 'all' ? display : 'false',
        excludeLinks: given.get('sysparm_exclude_reference_link') === 'true',
    }
}

export function listParameters(given: URLSearchParams): ListParameters {
    return {
        ...readParameters(given),
        query: queryOf(given),
        limit: wholeNumber(given, 'sysparm_limit', DEFAULT_LIMIT),
        offset: wholeNumber(given, 'sysparm_offset', 0),
        withCount: given.get('sysparm_no_count') !== 'true',
        withLinks: given.get('sysparm_suppress_pagination_header') !== 'true',
    }
}

/** The encoded query, or `field=value` pairs when there is none: the two exclude each other. */
function queryOf(given: URLSearchParams): Query {
    const encoded = given.get('sysparm_query')
    if (encoded !== null) return parsed(encoded)
    const terms: Condition[] = [...given].filter(([name]) => !name.startsWith('sysparm_')).map(([field, value]) => ({ kind: 'term', field, operator: '=', value }))
    return terms.length > 0 ? { where: { kind: 'and', terms } } : {}
}

function parsed(encoded: string): Query {
    try {
        return parseEncodedQuery(encoded)
    } catch (error) {
        return refuse(400, 'Invalid query', error instanceof Error ? error.message : String(error))
    }
}

function wholeNumber(given: URLSearchParams, name: string, otherwise: number): number {
    const value = Number(given.get(name) ?? otherwise)
    return Number.isInteger(value) && value >= 0 ? value : refuse(400, 'Invalid parameter', `${name} must be a whole number`)
}
