import type { Engine } from './engine.ts'

const SCHEMA = new Set(['sys_db_object', 'sys_dictionary', 'sys_index'])

/** Tables come with packages; making or dropping one by its record alone would leave it without a place to store rows. */
export const guardSchema: Engine = (_tx, { table, operation }) => {
    if (!SCHEMA.has(table) || operation === 'update') return null
    throw new Error(`To ${operation} a record of ${table} outside of an installation is not emulated`)
}
