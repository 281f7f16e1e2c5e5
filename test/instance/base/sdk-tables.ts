import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { compileFunction } from 'node:vm'

/** A column as the SDK's own table definitions state it; `kind` is the name of the column function. */
export interface SdkColumn {
    kind: string
    label?: string | { label?: string }[]
    columnType?: string
    column_type?: string
    maxLength?: number
    mandatory?: boolean
    readOnly?: boolean
    read_only?: boolean
    default?: unknown
    referenceTable?: string
    dropdown?: string
    choices?: Record<string, string | { label: string; sequence?: number; inactive?: boolean; language?: string }>
    dependent?: string
    unique?: boolean
    active?: boolean
    primary?: boolean
    cascadeRule?: string
    attributes?: Record<string, unknown>
    dynamicValueDefinitions?: { type: string; table?: string; field?: string }
}

export interface SdkTable {
    name: string
    label?: string
    extends?: string
    display?: string
    extensible?: boolean
    actions?: string[]
    allowWebServiceAccess?: boolean
    allowNewFields?: boolean
    allowUiActions?: boolean
    allowClientScripts?: boolean
    attributes?: Record<string, unknown>
    autoNumber?: { number?: number; prefix?: string }
    schema: Record<string, SdkColumn>
}

const sdkRequire = createRequire(createRequire(import.meta.url).resolve('@servicenow/sdk/core'))
const directory = join(dirname(sdkRequire.resolve('@servicenow/sdk-core/runtime/fluent')), 'tables')

/** The functions that the definitions call: they answer what they are given, columns with the name of their kind. */
const fluent = new Proxy({}, {
    get: (_target, name) => (name === 'Table' ? (table: SdkTable) => table : (column: object) => ({ kind: String(name), ...column })),
})

/**
 * A base table as the SDK exports it from a base instance (SDK 4.9.0, sdk-core/dist/fluent/tables). The file is read where
 * it is installed and run with nothing but the functions above; nothing of it is copied.
 */
export function sdkTable(name: string): SdkTable {
    const exported = load(`${name}.now`)
    const table = exported[name] as SdkTable | undefined
    if (!table?.schema) throw new Error(`The SDK defines no table ${name}`)
    return table
}

function load(module: string): Record<string, unknown> {
    const source = readFileSync(join(directory, `${module}.js`), 'utf8')
    const exported: Record<string, unknown> = {}
    const answer = (wanted: string): unknown => {
        if (wanted.startsWith('../../db')) return fluent
        if (/^\.\/[a-z0-9_]+\.now$/.test(wanted)) return load(wanted.slice(2))
        throw new Error(`The SDK's ${module} requires ${wanted}, which is not emulated`)
    }
    compileFunction(source, ['exports', 'require'])(exported, answer)
    return exported
}
