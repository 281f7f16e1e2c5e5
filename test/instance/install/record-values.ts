import type { Column, Table } from '../data/dictionary.ts'
import type { Row } from '../platform.ts'
import type { InstallRun } from './install-run.ts'
import { referenceOf } from './reference-keys.ts'
import type { UpdateField, UpdateRecord } from './update-xml.ts'

export interface RecordValues {
    values: Row
    /** Fields of the file that the table does not have; the platform leaves them out (not from docs). */
    unknown: string[]
}

/** Written into every record by the SDK, whether or not its table tracks application files. */
const TRACKING = new Set(['sys_scope', 'sys_package', 'sys_update_name'])
const SECRET_TYPES = new Set(['password', 'password2'])

/** A record's values in the internal form, references resolved; without sys_id. */
export function valuesOf(run: InstallRun, table: Table, record: UpdateRecord): RecordValues {
    const values: Row = {}
    const unknown: string[] = []
    for (const [name, field] of record.fields) {
        if (name === 'sys_id') continue
        const column = table.columns.get(name)
        if (column) values[name] = valueOf(run, record, column, field)
        else if (!TRACKING.has(name)) unknown.push(name)
    }
    return { values, unknown }
}

function valueOf(run: InstallRun, record: UpdateRecord, column: Column, field: UpdateField): string | null {
    if (field.text === '') return null
    if (column.type === 'boolean') return booleanOf(record, column, field.text)
    if (column.storage === 'INTEGER' && !/^-?\d+$/.test(field.text)) throw wrongValue(record, column, field.text, 'a whole number')
    if (column.storage === 'REAL' && !Number.isFinite(Number(field.text))) throw wrongValue(record, column, field.text, 'a number')
    // A secret is encrypted for one instance, so a value from elsewhere could not be read here.
    if (SECRET_TYPES.has(column.type)) throw new Error(`${record.path}: ${record.table}.${column.name} is a secret, which a package cannot carry`)
    return column.reference ? referenceOf(run, column.reference, field) : field.text
}

function booleanOf(record: UpdateRecord, column: Column, text: string): string {
    if (text === 'true' || text === '1') return '1'
    if (text === 'false' || text === '0') return '0'
    throw wrongValue(record, column, text, 'true or false')
}

function wrongValue({ path, table }: UpdateRecord, column: Column, text: string, expected: string): Error {
    return new Error(`${path}: ${table}.${column.name} is "${text.slice(0, 80)}", not ${expected}`)
}

/** Values that a new record gets where the file says nothing; computed defaults need scripts, which the loader does not run. */
export function fixedDefaults(table: Table): Row {
    const columns = [...table.columns.values()].filter(({ defaultValue }) => defaultValue && !defaultValue.startsWith('javascript:'))
    return Object.fromEntries(columns.map(column => [column.name, internalDefault(column)]))
}

function internalDefault({ type, defaultValue }: Column): string | null {
    if (type !== 'boolean') return defaultValue
    return defaultValue === 'true' || defaultValue === '1' ? '1' : '0'
}
