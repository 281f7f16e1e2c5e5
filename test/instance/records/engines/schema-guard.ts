import type { Row } from '../../platform.ts'
import { changed, type Engine } from './engine.ts'

const CALCULATED = ['virtual', 'function_field']
const SCHEMA = new Set(['sys_db_object', 'sys_dictionary', 'sys_index'])

/** Tables come with packages; making or dropping one by its record alone would leave it without a place to store rows. */
export const guardSchema: Engine = (_tx, record) => {
    const { table, operation, values } = record
    if (!SCHEMA.has(table)) return null
    if (operation === 'update') return refuseCalculated(values, CALCULATED.filter(name => changed(record, name)))
    throw new Error(`To ${operation} a record of ${table} outside of an installation is not emulated`)
}

/** Such a column would stay empty here, where an instance calculates its value. */
function refuseCalculated(values: Row, flags: string[]): null {
    if (flags.some(name => values[name] === '1')) throw new Error(`The column ${values['element'] ?? ''} cannot be made a calculated one: calculated columns are not emulated`)
    return null
}
