import type { Table } from '../data/dictionary.ts'
import type { InstallRun } from './install-run.ts'
import type { UpdateRecord } from './update-xml.ts'

/** `logged` is false for a record that leaves no trace in the upgrade history. */
export type Verdict = { applied: true } | { applied: false; reason: string; logged: boolean }

export const SCHEMA_TABLES: ReadonlySet<string> = new Set(['sys_db_object', 'sys_dictionary', 'sys_index'])
const CHOICE_TABLES = new Set(['sys_choice', 'sys_choice_set'])

const kept = (reason: string, logged = true): Verdict => ({ applied: false, reason, logged })

/**
 * Whether a record of `author_elective_update/` is applied. By default choices are, and deletions are logged as skipped:
 * markdown/platform-administration/generation-skip-records-app-installs.md. That an explicit false of include_my_deletes
 * leaves no log: markdown/platform-administration/t_InstallUpdates.md.
 */
export function judgeElective({ platform: { properties } }: InstallRun, table: Table, { action }: UpdateRecord): Verdict {
    const allows = (name: string): boolean => properties.isTrue(`com.glide.apps.${name}`, false)
    if (allows('force_skips')) return kept('com.glide.apps.force_skips is true')
    if (CHOICE_TABLES.has(table.name) && (action !== 'DELETE' || allows('include_only_sys_choice'))) return { applied: true }
    if (allows('include_only_sys_choice')) return kept('com.glide.apps.include_only_sys_choice is true')
    if (action !== 'DELETE' || allows('include_my_deletes')) return { applied: true }
    if (SCHEMA_TABLES.has(table.name)) return allows('include_my_schema') ? { applied: true } : kept('com.glide.apps.include_my_schema is not true')
    return kept('com.glide.apps.include_my_deletes is not true', properties.get('com.glide.apps.include_my_deletes') !== 'false')
}
