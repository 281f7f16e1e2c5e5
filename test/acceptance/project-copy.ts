import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './snapshot.ts'

const PARTS = ['now.config.json', 'package.json', 'tsconfig.json', 'metadata', 'src', 'test']

/** A copy of the project in a temporary folder, for what would disturb the original; with what was built when `more` has `dist`. */
export function projectCopy({ version, more = [] }: { version?: string; more?: string[] } = {}): string {
    const folder = temporaryFolder()
    for (const part of [...PARTS, ...more]) if (existsSync(part)) cpSync(part, join(folder, part), { recursive: true })
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
    if (version) changeVersion(join(folder, 'package.json'), version)
    return folder
}

function changeVersion(file: string, version: string): void {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
    writeFileSync(file, JSON.stringify({ ...manifest, version }, null, 4))
}
