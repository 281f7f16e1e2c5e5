import type vm from 'node:vm'
import { posix } from 'node:path'
import type { Platform, Row } from '../platform.ts'
import { compileModule } from './compile.ts'
import type { JavaScriptMode } from './engine-limits.ts'
import type { Membrane } from './membrane.ts'
import { scopeOf } from './scope-of.ts'
import { NotEmulated } from './script-error.ts'

type Require = (specifier: unknown) => unknown
type ModuleFunction = (exports: object, require: Require) => void

const GLIDE = '@servicenow/glide'

/**
 * Modules (`sys_module`) of one scope in one context: found by path, run once, kept as long as the context.
 * Source: SDK 4.9.0 guide module-guide and its server module plug-in.
 */
export function makeModules(platform: Platform, scope: string, context: vm.Context, membrane: Membrane, { mode, namespace }: { mode: JavaScriptMode; namespace: (name: string) => object }): { requireFrom(path: string | null): Require } {
    const loaded = new Map<string, object>()

    const load = (path: string, from: string): object => {
        const known = loaded.get(path)
        if (known) return known
        const content = contentOf(platform, scope, path, from)
        const exports = membrane.guest.object([])
        loaded.set(path, exports)
        try {
            const run = compileModule(path, content, mode).runInContext(context) as ModuleFunction
            run(exports, guestRequire(path))
        } catch (error) {
            // A module that failed is tried again by the next script that asks for it.
            loaded.delete(path)
            throw error
        }
        return exports
    }

    const resolve = (specifier: string, from: string | null): object => {
        if (specifier === GLIDE) return namespace('')
        if (specifier.startsWith(`${GLIDE}/`)) return namespace(specifier.slice(GLIDE.length + 1))
        const importer = from ?? 'a script'
        if (/^\.\.?\//.test(specifier)) return load(relativePath(specifier, from), importer)
        if (specifier.startsWith(`${scope}/`)) return load(specifier, importer)
        throw new Error(`ModuleResolutionException: Cannot find module '${specifier}' from ${importer} in scope ${scope}`)
    }

    const guestRequire = (from: string | null): Require => membrane.callable(specifier => resolve(String(specifier), from))
    return { requireFrom: guestRequire }
}

/** An import without extension is not found on the platform (reported by three applications; style.md part 3). */
function relativePath(specifier: string, from: string | null): string {
    if (from === null) throw new NotEmulated(`require('${specifier}') in a script, which has no path of its own,`)
    if (!/\.(?:ts|js|mjs|cjs)$/.test(specifier)) {
        throw new Error(`ModuleResolutionException: Cannot resolve '${specifier}' from ${from}: a relative import needs its file extension`)
    }
    return posix.join(posix.dirname(from), specifier)
}

function contentOf(platform: Platform, scope: string, path: string, from: string): string {
    const row = modulesOf(platform, scope).get(path)
    if (row?.external_source === '1') throw new NotEmulated(`Third-party module ${path}`)
    if (row) return row.content ?? ''
    const foreign = platform.rows.first('sys_module', { path })
    if (foreign) throw new Error(`Module ${path} belongs to scope ${scopeOf(platform, foreign)} and cannot be used in scope ${scope}`)
    throw new Error(`ModuleResolutionException: Cannot find module '${path}' from ${from} in scope ${scope}`)
}

/** All of a scope's modules at once: most of them are needed, and one statement brings them. */
function modulesOf(platform: Platform, scope: string): Map<string, Row> {
    return platform.cached(`modules of ${scope}`, () => {
        const id = scope === 'global' ? 'global' : platform.rows.first('sys_scope', { scope })?.sys_id ?? ''
        return new Map(platform.rows.find('sys_module', { sys_scope: id }).map(row => [row.path ?? '', row]))
    })
}
