import { readArchive, type PackageFiles } from './package-archive.ts'
import { checkInventory, INVENTORY } from './package-inventory.ts'
import { readDictionaryXml, type PackagedTable } from './dictionary-xml.ts'
import { readUpdateXml, textOf, type UpdateRecord } from './update-xml.ts'

/** Folders of records in the order in which they are applied (SDK 4.9.0). */
const FOLDERS = ['scope', 'update', 'unload', 'apply_once', 'unload.demo', 'author_elective_update'] as const
export type Folder = (typeof FOLDERS)[number]

export interface AppPackage {
    app: { sysId: string; scope: string; name: string; version: string }
    tables: PackagedTable[]
    records: Readonly<Record<Folder, UpdateRecord[]>>
}

/** Reads an uploaded package whole, before anything is written, so that a broken one leaves no trace. */
export function readPackage(zip: Uint8Array): AppPackage {
    const files = readArchive(zip)
    const inventory = checkInventory(files)
    refuseUnknownFolders(files)
    const records = Object.fromEntries(FOLDERS.map(folder => [folder, recordsIn(files, folder)])) as Record<Folder, UpdateRecord[]>
    const tables = xmlIn(files, 'dictionary').map(([path, content]) => readDictionaryXml(path, content))
    const app = appOf(records.scope)
    const build = inventory?.get('build')
    if (inventory && build !== app.scope && build !== app.sysId) throw new Error(`${INVENTORY} was made for "${build ?? ''}" and the package is "${app.scope}"`)
    return { app, tables, records }
}

function xmlIn(files: PackageFiles, folder: string): [string, Uint8Array][] {
    return [...files].filter(([path]) => path.startsWith(`${folder}/`)).sort(([a], [b]) => (a < b ? -1 : 1))
}

function recordsIn(files: PackageFiles, folder: Folder): UpdateRecord[] {
    return xmlIn(files, folder).flatMap(([path, content]) => readUpdateXml(path, content))
}

function refuseUnknownFolders(files: PackageFiles): void {
    const known: readonly string[] = [...FOLDERS, 'dictionary']
    for (const path of files.keys()) {
        const folder = path.split('/')[0] ?? ''
        if (path === INVENTORY || (known.includes(folder) && path.endsWith('.xml'))) continue
        throw new Error(`${path}: files of this kind are not known in a package`)
    }
}

function appOf(scopeRecords: UpdateRecord[]): AppPackage['app'] {
    const record = scopeRecords.find(({ table }) => table === 'sys_app')
    if (!record) throw new Error('The package has no scope/sys_app_<sys_id>.xml')
    if (scopeRecords.length > 1) throw new Error(`${record.path}: a package brings one sys_app record and nothing else in scope/`)
    const need = (field: string): string => {
        const text = textOf(record, field)
        if (text === '') throw new Error(`${record.path}: the application has no ${field}`)
        return text
    }
    if (need('scope') === 'global') throw new Error(`${record.path}: applications of the global scope are not emulated`)
    return { sysId: need('sys_id'), scope: need('scope'), name: need('name'), version: need('version') }
}
