import { unzipSync, type UnzipFileInfo } from 'fflate'

const MOST_ENTRIES = 20_000
const LARGEST_ENTRY_BYTES = 64 * 1024 * 1024
const LARGEST_TOTAL_BYTES = 512 * 1024 * 1024

/** Files of a package by their path inside it, such as `update/sys_script_….xml`. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>

/**
 * Unpacks an uploaded zip. The SDK writes entry names with a leading slash (SDK 4.9.0); it is taken off.
 * Refuses names that leave the package, and archives that would unpack to more than the limits above.
 */
export function readArchive(zip: Uint8Array): PackageFiles {
    const check = archiveLimits()
    const entries = Object.entries(unpacked(zip, check))
    return new Map(entries.filter(([name]) => !name.endsWith('/')).map(([name, content]) => [packagePath(name), content]))
}

function unpacked(zip: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
    try {
        return unzipSync(zip, { filter })
    } catch (error) {
        if (error instanceof Error && 'code' in error) throw new Error(`The uploaded file is not a readable zip archive: ${error.message}`, { cause: error })
        throw error
    }
}

/** Judges each entry by the size it declares, before any of it is unpacked; fflate never writes more than that. */
function archiveLimits(): (entry: UnzipFileInfo) => boolean {
    let entries = 0
    let total = 0
    const seen = new Set<string>()
    return entry => {
        const path = packagePath(entry.name)
        if (seen.has(path)) throw new Error(`The package holds ${path} twice`)
        seen.add(path)
        if (++entries > MOST_ENTRIES) throw new Error(`The package holds more than ${MOST_ENTRIES} files`)
        if (entry.originalSize > LARGEST_ENTRY_BYTES) throw new Error(`${path} is larger than ${LARGEST_ENTRY_BYTES} bytes`)
        total += entry.originalSize
        if (total > LARGEST_TOTAL_BYTES) throw new Error(`The package unpacks to more than ${LARGEST_TOTAL_BYTES} bytes`)
        return true
    }
}

function packagePath(name: string): string {
    const path = name.replace(/^\//, '')
    const leaves = path.split('/').some(part => part === '..' || part === '.')
    if (path === '' || path.startsWith('/') || leaves || /[\\:\0]/.test(path)) throw new Error(`The package holds a file with the unsafe name "${name}"`)
    return path
}
