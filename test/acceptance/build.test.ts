import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { errorsIn } from '../journey/now-sdk.ts'
import { cleanEnvironment, runCommand } from '../journey/run-command.ts'
import { projectCopy } from './project-copy.ts'

/** What the SDK itself stamps: the bill of materials has a serial number and a time (SDK 4.9.0). */
const STAMPS = /("serialNumber": "urn:uuid:|"timestamp": ")[^"]+"/g
/** The copy links to this project's packages, so that source maps name them by another path; their check sums follow from that. */
const WAY_TO_PACKAGES = /(\.\.\/)+[^"]*?node_modules\//g
const CHECK_SUM = /<checksum>[0-9a-f]+<\/checksum>/

test('two builds of the same source differ in nothing but what the SDK stamps', async () => {
    const project = projectCopy()
    const built = await runCommand('now-sdk', ['build', '--frozenKeys'], cleanEnvironment(), project)
    expect({ errors: built.exitCode === 0 ? '' : errorsIn(built) }).toEqual({ errors: '' })
    expect(packageIn(join(project, 'dist/app'))).toEqual(packageIn('dist/app'))
}, 120_000)

/** Content by path; the inventory of check sums is made by the install. */
function packageIn(folder: string): Record<string, string> {
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    const packed = paths.filter((path) => !path.endsWith('package_inventory.csv')).sort()
    return Object.fromEntries(packed.map((path) => [path.slice(folder.length), comparable(readFileSync(path, 'utf8'))]))
}

function comparable(record: string): string {
    const unstamped = record.replaceAll(STAMPS, '$1…"')
    const isSourceMap = record.includes('<category>source_map</category>')
    return isSourceMap ? unstamped.replaceAll(WAY_TO_PACKAGES, 'node_modules/').replace(CHECK_SUM, '') : unstamped
}
