import type { Row, Rows } from '../platform.ts'
import { isJournal } from './column-types.ts'
import type { Parameter } from './database.ts'
import type { Column, Table } from './dictionary.ts'
import { withDuplicateKey } from './duplicate-key.ts'
import { classList, quoted } from './identifier.ts'
import type { RowsGround } from './rows.ts'
import { storedValue } from './row-values.ts'
import { newSysId } from './sys-id.ts'

const METADATA = 'sys_metadata'
const KEPT_BY_PLATFORM = new Set(['sys_id', 'sys_class_name', 'sys_mod_count', 'sys_updated_on', 'sys_updated_by'])

type Writer = Pick<Rows, 'insert' | 'update' | 'updateIf' | 'delete'>

export function makeRowWriter(ground: RowsGround, written: (table: Table) => void): Writer {
    const { db, dictionary, clock } = ground

    /** The class that a row is written as: `table`, or for its parents the class that the row has. */
    const classOf = (name: string, sysId: string): Table => {
        const table = dictionary().require(name)
        if (table.descendants.length === 1) return table
        const row = db.get<{ name: string }>(`SELECT sys_class_name AS name FROM ${quoted(table.base)} WHERE sys_id = ?`, [sysId])
        const own = row && dictionary().table(row.name)
        return own?.ancestors.includes(name) ? own : table
    }

    const update = (name: string, sysId: string, expected: Row, values: Row, by: string): boolean => {
        const table = classOf(name, sysId)
        const assigned = { sys_updated_on: clock.timestamp(), sys_updated_by: by, ...withoutKeys(values, ['sys_id', 'sys_class_name', 'sys_mod_count']) }
        const set = entries(table, assigned)
        const conditions = entries(table, expected)
        const sql = `UPDATE ${quoted(table.base)} SET ${set.map(([column]) => `${quoted(column.physical)} = ?`).join(', ')},`
            + ` sys_mod_count = coalesce(sys_mod_count, 0) + 1 WHERE sys_id = ?${classCondition(table)}`
            + conditions.map(([column]) => ` AND ${quoted(column.physical)} IS ?`).join('')
        const params = [...set.map(([, value]) => value), sysId, ...conditions.map(([, value]) => value)]
        const changed = withDuplicateKey(table.name, () => db.run(sql, params)) > 0
        if (changed) written(table)
        return changed
    }

    return {
        insert(name, values, by = 'system') {
            if (name === METADATA) throw new Error(`Table ${METADATA} takes no rows of its own`)
            const table = dictionary().require(name)
            const row = withSystemValues(table, values, clock.timestamp(), by)
            const set = entries(table, row)
            const sql = `INSERT INTO ${quoted(table.base)} (${set.map(([column]) => quoted(column.physical)).join(', ')}) VALUES (${set.map(() => '?').join(', ')})`
            withDuplicateKey(name, () => db.run(sql, set.map(([, value]) => value)))
            written(table)
            return row['sys_id'] as string
        },
        update: (name, sysId, values, by = 'system') => update(name, sysId, {}, values, by),
        updateIf: (name, sysId, expected, values, by = 'system') => update(name, sysId, expected, values, by),
        delete(name, sysId) {
            const table = classOf(name, sysId)
            const deleted = db.run(`DELETE FROM ${quoted(table.base)} WHERE sys_id = ?${classCondition(table)}`, [sysId]) > 0
            if (deleted) written(table)
            return deleted
        },
    }
}

function classCondition(table: Table): string {
    return table.base === table.name ? '' : ` AND sys_class_name IN (${classList(table.descendants)})`
}

/** Columns and stored values, in the order of their names so that equal sets of columns share one statement. */
function entries(table: Table, values: Row): [Column, Parameter][] {
    return Object.keys(values).sort().map(name => {
        const column = table.columns.get(name)
        if (!column) throw new Error(`Field ${name} of table ${table.name} does not exist`)
        if (isJournal(column.type)) throw new Error(`Field ${name} of table ${table.name} is a journal: it has no value of its own`)
        return [column, storedValue(column, values[name] ?? null)]
    })
}

function withoutKeys(values: Row, keys: string[]): Row {
    return Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key)))
}

function withSystemValues(table: Table, values: Row, now: string, by: string): Row {
    const sysId = values['sys_id'] || newSysId()
    const row: Row = {
        sys_created_on: now,
        sys_created_by: by,
        sys_updated_on: now,
        sys_updated_by: by,
        sys_mod_count: '0',
        ...filled(values),
        sys_id: sysId,
        ...(table.columns.has('sys_class_name') && { sys_class_name: table.name }),
    }
    return table.isMetadata ? { ...applicationFileValues(table, row), ...row } : row
}

/** Empty system values count as not given. */
function filled(values: Row): Row {
    return Object.fromEntries(Object.entries(values).filter(([key, value]) => (value !== null && value !== '') || !(key.startsWith('sys_created_') || KEPT_BY_PLATFORM.has(key))))
}

function applicationFileValues(table: Table, row: Row): Row {
    const scope = row['sys_scope'] ?? 'global'
    const name = table.displayColumn ? row[table.displayColumn] : null
    return { sys_scope: scope, sys_package: scope, sys_update_name: `${table.name}_${row['sys_id']}`, sys_name: name ?? null }
}
