import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import { transformSync } from '@swc/core'
import type { Platform } from '../platform.ts'
import { declaredGlobals, isDeclaredClass, isDeclaredNamespace } from './declared/typings.ts'
import { ABSENT_GLOBALS, type JavaScriptMode } from './engine-limits.ts'
import { ES5_ABSENT } from './es5-limits.ts'
import { CATALOG } from './glide/catalog.ts'
import type { Glide } from './glide/glide-class.ts'
import type { Bridge, Guest } from './guest/bootstrap.ts'
import type { Watch } from './guest/watch.ts'
import { makeMembrane, type Membrane } from './membrane.ts'
import { makeModules } from './modules.ts'
import { NotEmulated } from './script-error.ts'

/**
 * A scope's context in one thread: what its scripts see, and nothing else. It keeps scripts honest; Node does not call
 * `vm` a wall against an attacker, so install only applications whose authors you trust.
 */
export interface Realm {
    readonly scope: string
    readonly context: vm.Context
    readonly mode: JavaScriptMode
    readonly membrane: Membrane
    /** Names that plain scripts reach without `require`; modules import them. */
    readonly names: readonly string[]
    readonly values: readonly unknown[]
    /** Between two scripts that have nothing to do with each other: removes what the first left on the global object. */
    tidy(): void
    /** Whether a script changed the language's own objects, so that no other may run here. */
    changed(): boolean
}

/** ES2023 and later, which the engine's ES2021 mode does not have; what Node has of it depends on its version. */
const ABSENT_MEMBERS = [
    ...['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'].map(name => `Array.prototype.${name}`),
    ...['String.prototype.isWellFormed', 'String.prototype.toWellFormed', 'Object.groupBy', 'Map.groupBy', 'Array.fromAsync'],
]

/** V8 would hand every frame of a stack to a script that asks: those of the instance too, with their functions. */
const NO_FRAMES = `
    delete Error.captureStackTrace
    Object.defineProperty(Error, 'prepareStackTrace', { value: undefined })
    Object.defineProperty(globalThis, 'Error', { value: Error, writable: false, configurable: false })`

/** What the platform has and this instance has not: using it, even asking for its type, is refused by name. */
const REFUSE_GLOBALS = `((refuse, names) => {
    for (const name of names.split(' ').filter(name => name && !(name in globalThis))) Object.defineProperty(globalThis, name, { get: () => refuse(name), enumerable: false })
})`

const bootstrapScript = compileGuest('bootstrap')
const watchScript = compileGuest('watch')

export function makeRealm(platform: Platform, scope: string, glide: () => Glide): Realm {
    // An ordinary global object: the one that Node would put in its place aborts the process when Object.prototype has a `get`.
    const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { name: scope, microtaskMode: 'afterEvaluate', codeGeneration: { strings: false, wasm: false } })
    const bootstrap = bootstrapScript.runInContext(context) as (bridge: Bridge) => Guest
    const watch = watchScript.runInContext(context) as () => Watch
    const mode = modeOf(platform, scope)
    const namespaces = new Map<string, object>()
    const membrane = makeMembrane(bootstrap, CATALOG, glide, {
        resolve: (namespace, name) => memberOf(membrane, namespace, name),
        now: () => platform.clock.now(),
    })
    const namespace = (name: string): object => {
        if (name !== '' && !isDeclaredNamespace(name)) throw new NotEmulated(`Namespace ${name} (a script include's scope?)`)
        const known = namespaces.get(name) ?? membrane.guest.makeNamespace(name)
        namespaces.set(name, known)
        return known
    }
    vm.runInContext([
        ...[...ABSENT_GLOBALS, ...(mode === 'helsinki_es5' ? ES5_ABSENT : [])].map(name => `delete globalThis.${name}`),
        ...ABSENT_MEMBERS.map(name => `delete ${name}`),
        NO_FRAMES,
    ].join('\n'), context)
    const refuseGlobals = vm.runInContext(REFUSE_GLOBALS, context) as (refuse: (name: unknown) => unknown, names: string) => void
    const unemulated = unemulatedGlobals(membrane)
    const present = new Set([...unemulated, ...membrane.visible.keys(), ...membrane.visible.get('')?.keys() ?? []])
    refuseGlobals(membrane.callable(name => { throw new NotEmulated(String(name)) }), unemulated.join(' '))
    refuseGlobals(membrane.callable(name => { throw new NotEmulated(`Script include ${String(name)}`) }), scriptIncludes(platform, scope).filter(name => !present.has(name)).join(' '))
    const { tidy, changed } = watch()
    const modules = makeModules(platform, scope, context, membrane, { mode, namespace })
    const prefixed = [...membrane.visible.keys()].filter(name => name !== '')
    const visible = new Map<string, unknown>([
        ...membrane.visible.get('') ?? [],
        ...prefixed.map(name => [name, namespace(name)] as const),
        ['require', modules.requireFrom(null)],
    ])
    return {
        scope,
        context,
        mode,
        membrane,
        names: [...visible.keys()],
        values: [...visible.values()],
        tidy,
        changed,
    }
}

function unemulatedGlobals({ visible }: Membrane): string[] {
    return declaredGlobals().filter(name => !visible.has(name) && !visible.get('')?.has(name))
}

/** Names by which scripts of a scope reach script includes: their own by name, others by their scope (markdown/api-reference/scripts/c_ScriptIncludes.md). */
function scriptIncludes({ rows }: Platform, scope: string): string[] {
    const names = rows.find('sys_script_include', { active: '1' }).map(({ api_name: apiName, name }) => {
        const [owner = '', own = ''] = (apiName ?? `global.${name ?? ''}`).split('.')
        return owner === scope ? own : owner
    })
    return [...new Set(names)].filter(name => name !== 'global' && /^[A-Za-z_$][\w$]*$/.test(name))
}

/** The mode of an application. The global one is run as the latest too: what it has here is the base system's. */
function modeOf(platform: Platform, scope: string): JavaScriptMode {
    const level = scope === 'global' ? 'es_latest' : platform.rows.first('sys_scope', { scope })?.js_level || 'es_latest'
    if (level !== 'es_latest' && level !== 'helsinki_es5') throw new NotEmulated(`JavaScript mode ${level} of scope ${scope}`)
    return level
}

function memberOf(membrane: Membrane, namespace: string, name: string): unknown {
    const found = membrane.visible.get(namespace)?.get(name)
    if (found === undefined && isDeclaredClass(namespace === '' ? null : namespace, name)) throw new NotEmulated(namespace === '' ? name : `${namespace}.${name}`)
    return found
}

/** The guest's half is written in TypeScript like the rest and runs inside every context. The value is the function of that name. */
function compileGuest(name: 'bootstrap' | 'watch'): vm.Script {
    const file = new URL(`./guest/${name}.ts`, import.meta.url)
    const { code } = transformSync(readFileSync(file, 'utf8'), {
        filename: `${name}.ts`,
        isModule: true,
        swcrc: false,
        configFile: false,
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' },
    })
    return new vm.Script(`(function (exports) {${code}\n return exports.${name} })({})`, { filename: 'local-instance' })
}
