import type { Platform, RecordInFlight, Row } from '../../platform.ts'
import { isJournal } from '../../data/column-types.ts'
import type { Table } from '../../data/dictionary.ts'
import { normalised } from '../../data/row-values.ts'
import type { Engine } from './engine.ts'

interface Lookup {
    runsOn: ReadonlySet<string>
    matches: Rel[]
    sets: Rel[]
    /** Active matcher rows in their order: the first one that matches counts. */
    rows: Row[]
}

interface Rel {
    source: string
    matcher: string
    /** `exact_match` of a match, `always_replace` of a set. */
    strict: boolean
}

/**
 * Data lookup: values of the first matcher row that fits go into the record. Definitions are not inherited by extending
 * tables; inactive rows never match; without an exact match an empty matcher value is a wild card; a set field that has a
 * value is left alone unless it is always replaced. Source: docs: platform-administration/r_CreateCustomDataLookups,
 * SDK 4.9.0 guide data-lookup-guide.
 */
export const lookUpData: Engine = ({ platform }, record, table) => {
    if (record.operation === 'delete') return null
    for (const lookup of lookups(platform).get(table.name) ?? []) {
        if (lookup.runsOn.has(record.operation)) apply(lookup, record, table)
    }
    return null
}

export const hasLookups = (platform: Platform, table: Table): boolean => (lookups(platform).get(table.name) ?? []).length > 0

function apply({ matches, sets, rows }: Lookup, { values }: RecordInFlight, table: Table): void {
    const found = rows.find(row => matches.every(match => fits(match, values[match.source] ?? null, row[match.matcher] ?? null)))
    if (!found) return
    for (const { source, matcher, strict } of sets) {
        const column = table.columns.get(source)
        if (!column || isJournal(column.type)) throw new Error(`Data lookup cannot set ${table.name}.${source}`)
        if (strict || !values[source]) values[source] = normalised(column, found[matcher] ?? null)
    }
}

const fits = ({ strict }: Rel, given: string | null, wanted: string | null): boolean => (wanted === null && !strict) || given === wanted

function lookups(platform: Platform): Map<string, Lookup[]> {
    return platform.cached('data lookups', () => {
        const found = new Map<string, Lookup[]>()
        for (const row of platform.rows.find('dl_definition', { active: '1' })) {
            const source = row['source_table'] ?? ''
            found.set(source, [...(found.get(source) ?? []), lookupOf(platform, row)])
        }
        return found
    })
}

function lookupOf({ rows }: Platform, definition: Row): Lookup {
    const related = (table: string, flag: string): Rel[] => rows.find(table, { dl_definition: definition['sys_id'] ?? '' })
        .map(row => ({ source: row['source_table_field'] ?? '', matcher: row['matcher_table_field'] ?? '', strict: row[flag] === '1' }))
    const matchers = rows.find(definition['matcher_table'] ?? '', { active: '1' })
    return {
        runsOn: new Set(['insert', 'update'].filter(operation => definition[`run_on_${operation}`] === '1')),
        matches: related('dl_definition_rel_match', 'exact_match'),
        sets: related('dl_definition_rel_set', 'always_replace'),
        rows: matchers.sort((a, b) => Number(a['order'] ?? 100) - Number(b['order'] ?? 100)),
    }
}
