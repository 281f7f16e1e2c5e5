import { createHash } from 'node:crypto'
import type { PackageFiles } from './package-archive.ts'

export const INVENTORY = 'package_inventory.csv'

/**
 * Proves that the package is whole: every file stands in the inventory with its SHA-256, and the reverse.
 * Format: `#key=value` lines, then `path;sha256` (SDK 4.9.0). Gives the `#` values; null for a package without one, which
 * `pack --skip-package-inventory` makes (markdown/application-development/servicenow-sdk/servicenow-sdk-cli-commands.md).
 */
export function checkInventory(files: PackageFiles): Map<string, string> | null {
    const inventory = files.get(INVENTORY)
    if (!inventory) return null
    const lines = new TextDecoder().decode(inventory).split(/\r?\n/).filter(line => line !== '')
    const listed = new Set<string>()
    for (const line of lines.filter(text => !text.startsWith('#'))) {
        const [path = '', expected = ''] = line.split(';')
        checkFile(files, path, expected)
        listed.add(path)
    }
    const extra = [...files.keys()].find(path => path !== INVENTORY && !listed.has(path))
    if (extra) throw new Error(`${extra} is in the package but not in ${INVENTORY}`)
    return settings(lines)
}

function checkFile(files: PackageFiles, path: string, expected: string): void {
    const content = files.get(path)
    if (!content) throw new Error(`${path} is in ${INVENTORY} but not in the package`)
    const actual = createHash('sha256').update(content).digest('hex')
    if (actual !== expected) throw new Error(`${path} is damaged: its SHA-256 is not the one in ${INVENTORY}`)
}

function settings(lines: string[]): Map<string, string> {
    const values = lines.filter(line => line.startsWith('#')).map(line => line.slice(1).split('='))
    return new Map(values.map(([key = '', ...value]) => [key, value.join('=')]))
}
