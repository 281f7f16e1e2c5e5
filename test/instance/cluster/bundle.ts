import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const SOURCES = fileURLToPath(new URL('..', import.meta.url))
const CACHE = join(SOURCES, '../../node_modules/.cache/local-instance')
const KEPT_MS = 24 * 3_600_000

/**
 * One JavaScript file made of an entry of the local instance and all that it imports, as a URL. Every thread would load and
 * translate some two hundred modules otherwise, which is most of what a start costs. Made once for each state of the
 * sources, beside the packages, so that it finds them.
 */
export async function bundled(entry: 'program.ts' | 'cluster/thread.ts'): Promise<string> {
    const file = join(CACHE, `${digestOfSources(entry)}.mjs`)
    if (!existsSync(file)) await make(entry, file)
    return pathToFileURL(file).href
}

async function make(entry: string, file: string): Promise<void> {
    mkdirSync(CACHE, { recursive: true })
    for (const name of readdirSync(CACHE)) removeOld(join(CACHE, name))
    const { build } = await import('esbuild')
    // Written aside: another start may look for the file at the same time.
    const aside = `${file}.${process.pid}`
    await build({
        entryPoints: [join(SOURCES, entry)],
        outfile: aside,
        bundle: true,
        platform: 'node',
        target: 'node20',
        format: 'esm',
        packages: 'external',
        // Emulated classes are known to scripts by their names.
        keepNames: true,
        logLevel: 'error',
        plugins: [{ name: 'own address', setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, ({ path }) => ({ contents: withAddress(path), loader: 'ts' })) }],
    })
    renameSync(aside, file)
}

/** What a module finds by its own address lies beside its source, not beside the bundle. */
const withAddress = (path: string): string => readFileSync(path, 'utf8').replaceAll(/import\.meta\.url/g, JSON.stringify(pathToFileURL(path).href))

function digestOfSources(entry: string): string {
    const digest = createHash('sha256').update(`${SOURCES} ${entry}`)
    for (const path of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts')).sort()) {
        digest.update(path).update(readFileSync(join(SOURCES, path)))
    }
    return digest.digest('hex').slice(0, 32)
}

function removeOld(file: string): void {
    if (Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > KEPT_MS) rmSync(file, { force: true })
}
