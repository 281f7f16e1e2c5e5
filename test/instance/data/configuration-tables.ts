import type { Kept } from '../platform.ts'
import type { Table } from './dictionary.ts'

/** Tables besides application files (sys_metadata) whose rows other parts keep in memory for a generation. */
const OTHERS = new Set(['sys_user_has_role', 'sys_user_grmember', 'sys_group_has_role', 'sttrm_state_transition', 'ip_access'])

/** What the dictionary is read from; the package gives a table its scope. Reading it takes 80 to 280 ms in every thread. */
const SCHEMA = new Set(['sys_db_object', 'sys_dictionary', 'sys_dictionary_override', 'sys_package'])

/** What every thread must read again after a write to the table; null when nothing is kept of it. */
export function keptOf(table: Table): Kept | null {
    if (SCHEMA.has(table.base)) return 'schema'
    return table.isMetadata || OTHERS.has(table.base) ? 'configuration' : null
}
