import { parseEncodedQuery } from '../../data/query/encoded.ts'
import type { Table } from '../../data/dictionary.ts'
import type { Platform, Query } from '../../platform.ts'
import { refuse } from '../envelope.ts'
import { pairTerm } from './pair-term.ts'

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

/** Parameters that would change the answer in a way that the instance does not know; a view loses against a list of fields. */
function refuseOthers(given: URLSearchParams): void {
    const refused = [
        ...(given.get('sysparm_view') && !given.get('sysparm_fields') ? ['sysparm_view'] : []),
        ...['sysparm_query_no_domain', 'sysparm_suppress_auto_sys_field'].filter(name => given.get(name) === 'true'),
    ]
    if (refused[0]) refuse(400, 'Invalid parameter', `${refused[0]} is not emulated by this instance`)
}

export function readParameters(given: URLSearchParams): ReadParameters {
    refuseOthers(given)
    const display = given.get('sysparm_display_value') ?? 'false'
    const fields = given.get('sysparm_fields')
    return {
        fields: fields ? fields.split(',').map(name => name.trim()).filter(name => name !== '') : null,
        display: display === 'true' || display === 'all' ? display : 'false',
        excludeLinks: given.get('sysparm_exclude_reference_link') === 'true',
    }
}

export function listParameters(platform: Platform, table: Table, given: URLSearchParams): ListParameters {
    return {
        ...readParameters(given),
        query: queryOf(platform, table, given),
        limit: wholeNumber(given, 'sysparm_limit', DEFAULT_LIMIT),
        offset: wholeNumber(given, 'sysparm_offset', 0),
        withCount: given.get('sysparm_no_count') !== 'true',
        withLinks: given.get('sysparm_suppress_pagination_header') !== 'true',
    }
}

/** The encoded query, or `field=value` pairs when there is none: the two exclude each other. */
export function queryOf(platform: Platform, table: Table, given: URLSearchParams): Query {
    const encoded = given.get('sysparm_query')
    if (encoded !== null) return parsed(encoded)
    const terms = [...given].filter(([name]) => !name.startsWith('sysparm_')).map(([field, value]) => pairTerm(platform, table, field, value))
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
    const text = given.get(name) ?? String(otherwise)
    return /^\d{1,10}$/.test(text) ? Number(text) : refuse(400, 'Invalid parameter', `${name} must be a whole number`)
}
