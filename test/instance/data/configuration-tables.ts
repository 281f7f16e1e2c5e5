import type { Table } from './dictionary.ts'

/** Tables besides application files (sys_metadata) whose rows other parts keep in memory for a generation. */
const OTHERS = new Set(['sys_user_has_role', 'sys_user_grmember', 'sys_group_has_role', 'sttrm_state_transition', 'ip_access'])

/** A write to such a table makes every thread read its configuration again. */
export const isConfiguration = (table: Table): boolean => table.isMetadata || OTHERS.has(table.base)
