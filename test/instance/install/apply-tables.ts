import { applyTable } from '../data/ddl.ts'
import type { AppPackage } from './app-package.ts'
import type { PackagedTable } from './dictionary-xml.ts'
import { isKept } from './customisation.ts'
import type { InstallRun } from './install-run.ts'
import { textOf, type UpdateRecord } from './update-xml.ts'

/**
 * Makes the tables of a package, or widens them: a table before those that extend it. Their choices too, where the
 * package does not bring the choice set as records, which come later and replace it.
 */
export function applyTables(run: InstallRun, { tables, records }: AppPackage): void {
    const ids = new Map(named(records.update, 'sys_db_object').map(record => [textOf(record, 'name'), textOf(record, 'sys_id')]))
    for (const { path, table } of parentsFirst(tables)) {
        const owner = run.platform.dictionary().table(table.name)?.scopeId ?? run.app.sysId
        if (owner !== run.app.sysId) throw new Error(`${path}: the table ${table.name} belongs to the application ${owner}`)
        try {
            applyTable(run.platform, { ...table, columns: table.columns.filter(({ name }) => !isCustomised(run, table.name, name)), sysId: ids.get(table.name), scopeId: run.app.sysId }, run.by)
        } catch (error) {
            throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
        }
    }
    const skipped = run.platform.properties.isTrue('com.glide.apps.force_skips', false)
    const choiceSets = skipped ? [] : named(records.author_elective_update, 'sys_choice_set')
    const carried = new Set(choiceSets.map(set => `${textOf(set, 'name')}.${textOf(set, 'element')}`))
    for (const packaged of tables) insertChoices(run, packaged, carried)
}

/** A column whose dictionary entry a customer changed stays as it is; the entry's own record in the package is then skipped and logged. */
function isCustomised({ platform: { rows }, customisations }: InstallRun, table: string, element: string): boolean {
    if (customisations.size === 0) return false
    return isKept(customisations, rows.first('sys_dictionary', { name: table, element })?.sys_update_name ?? '')
}

const named = (records: UpdateRecord[], table: string): UpdateRecord[] => records.filter(record => record.table === table)

function parentsFirst(tables: PackagedTable[]): PackagedTable[] {
    const waiting = new Map(tables.map(packaged => [packaged.table.name, packaged]))
    const sorted: PackagedTable[] = []
    const place = (packaged: PackagedTable): void => {
        if (!waiting.delete(packaged.table.name)) return
        const parent = packaged.table.extends ? waiting.get(packaged.table.extends) : undefined
        if (parent) place(parent)
        sorted.push(packaged)
    }
    for (const packaged of tables) place(packaged)
    return sorted
}

function insertChoices({ platform: { rows }, by }: InstallRun, { table, choices }: PackagedTable, carried: ReadonlySet<string>): void {
    for (const { element, values } of choices) {
        if (carried.has(`${table.name}.${element}`)) continue
        const key = { name: table.name, element, value: values.value ?? null, language: values.language ?? 'en', dependent_value: values.dependent_value ?? null }
        if (rows.first('sys_choice', key)) continue
        const { label = '', sequence, hint, synonyms } = values
        const inactive = values.inactive === 'true' ? '1' : '0'
        rows.insert('sys_choice', { ...key, label, sequence: sequence ?? null, hint: hint ?? null, synonyms: synonyms ?? null, inactive }, by)
    }
}
