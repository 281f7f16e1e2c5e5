import type { Column, Dictionary, Table } from '../dictionary.ts'
import { quoted } from '../identifier.ts'
import { isJournal, isReference } from '../column-types.ts'

export interface FieldPath {
    /** As it was asked for, dots and all. */
    field: string
    sql: string
    column: Column
}

export interface FieldPaths {
    /** SQL of a field, dot-walked through references; null when there is no such field. */
    of(field: string): FieldPath | null
    /** As `of`, but of the display value when the field is a reference. */
    displayOf(field: string): FieldPath | null
    /** The joins that the fields asked for so far need. */
    joins(): string
}

const DEEPEST_WALK = 5

/** Resolves fields of a query over `table`, aliased as `alias`. */
export function makeFieldPaths(dictionary: Dictionary, table: Table, alias: string): FieldPaths {
    const joins = new Map<string, { alias: string; sql: string }>()

    const join = (from: string, column: Column, target: Table): string => {
        const key = `${from}.${column.name}`
        const known = joins.get(key)
        if (known) return known.alias
        const name = `j${joins.size + 1}`
        joins.set(key, { alias: name, sql: ` LEFT JOIN ${quoted(target.base)} AS ${name} ON ${name}."sys_id" = ${from}.${quoted(column.physical)}` })
        return name
    }

    const walk = (names: string[], from: string, within: Table): Omit<FieldPath, 'field'> | null => {
        const [first = '', ...rest] = names
        const column = within.columns.get(first)
        if (!column || isJournal(column.type)) return null
        if (rest.length === 0) return { sql: `${from}.${quoted(column.physical)}`, column }
        const target = column.reference && isReference(column.type) ? dictionary.table(column.reference) : undefined
        return target ? walk(rest, join(from, column, target), target) : null
    }

    const of = (field: string): FieldPath | null => {
        const names = field.split('.')
        const found = names.length > DEEPEST_WALK ? null : walk(names, alias, table)
        return found && { field, ...found }
    }

    return {
        of,
        displayOf(field) {
            const path = of(field)
            if (!path || !isReference(path.column.type) || !path.column.reference) return path
            const display = dictionary.table(path.column.reference)?.displayColumn
            return (display ? of(`${field}.${display}`) : null) ?? path
        },
        joins: () => [...joins.values()].map(each => each.sql).join(''),
    }
}
