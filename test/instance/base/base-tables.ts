import { SYSTEM_COLUMNS, type TableDefinition } from '../data/table-definition.ts'
import { definitionOf } from './sdk-definition.ts'
import { sdkTable } from './sdk-tables.ts'
import { SDK_TABLES } from './table-list.ts'
import { APPLICATION_FILES } from './tables/application-files.ts'
import { DEPLOYMENT_TABLES } from './tables/deployment.ts'
import { OAUTH_TABLES } from './tables/oauth-entity.ts'
import { PROCESS_TABLES } from './tables/process-tables.ts'
import { SIGN_IN_TABLES } from './tables/sign-in.ts'
import { USER_TABLES } from './tables/user-tables.ts'
import { WEB_SERVICE_TABLES } from './tables/web-services.ts'
import { WORK_TABLES } from './tables/work-tables.ts'
import { ATTRIBUTES_BEYOND_THE_EXPORT, COLUMNS_BEYOND_THE_EXPORT, INDEXES } from './tables/additions.ts'

const OWN = [...APPLICATION_FILES, ...USER_TABLES, ...WORK_TABLES, ...OAUTH_TABLES, ...PROCESS_TABLES, ...DEPLOYMENT_TABLES, ...SIGN_IN_TABLES, ...WEB_SERVICE_TABLES]

/** Every table of the base system, a parent before its children. */
export function baseTables(): TableDefinition[] {
    const exported = Object.entries(SDK_TABLES).map(([name, parent]) => definitionOf(sdkTable(name), parent))
    const all = new Map([...exported, ...OWN].map(table => [table.name, completed(table)]))
    const sorted: TableDefinition[] = []
    const place = (table: TableDefinition): void => {
        if (sorted.includes(table)) return
        const parent = table.extends === null ? undefined : all.get(table.extends)
        if (table.extends !== null && !parent) throw new Error(`Table ${table.name} extends ${table.extends}, which the base system does not have`)
        if (parent) place(parent)
        sorted.push(table)
    }
    for (const table of all.values()) place(table)
    return sorted
}

function completed(table: TableDefinition): TableDefinition {
    const extra = COLUMNS_BEYOND_THE_EXPORT[table.name] ?? []
    const indexes = (INDEXES[table.name] ?? []).map(columns => ({ name: columns.join('_'), columns, unique: false }))
    const columns = [...table.columns.filter(column => !extra.some(({ name }) => name === column.name)), ...extra]
    const attributes = [table.attributes, ATTRIBUTES_BEYOND_THE_EXPORT[table.name]].filter(Boolean).join(',')
    return { ...table, ...(attributes !== '' && { attributes }), columns: columns.filter(isNotSystem), indexes: [...(table.indexes ?? []), ...indexes] }
}

const SYSTEM_NAMES = new Set(SYSTEM_COLUMNS.map(column => column.name))
const isNotSystem = (column: { name: string }): boolean => !SYSTEM_NAMES.has(column.name)
