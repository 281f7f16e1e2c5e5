import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import { transformSync } from '@swc/core'
import type { Platform } from '../platform.ts'
import { declaredGlobals, isDeclaredClass, isDeclaredNamespace } from './declared/typings.ts'
import { ABSENT_GLOBALS } from './engine-limits.ts'
import { CATALOG } from './glide/catalog.ts'
import type { Glide } from './glide/glide-class.ts'
import type { Bridge, Guest } from './guest/bootstrap.ts'
import { makeMembrane, type Membrane } from './membrane.ts'
import { makeModules } from './modules.ts'
import { NotEmulated } from './script-error.ts'

/**
 * A scope's context in one thread: what its scripts see, and nothing else. It keeps scripts honest; Node does not call
 * `vm` a wall against an attacker, so install only applications whose authors you trust.
 */
export interface Realm {
    readonly context: vm.Context
    readonly membrane: Membrane
    /** Names that plain scripts reach without `require`; modules import them. */
    readonly names: readonly string[]
    readonly values: readonly unknown[]
    /** Removes what scripts left on the global object. */
    tidy(): void
}

/** ES2023 and later, which the engine's ES2021 mode does not have; what Node has of it depends on its version. */
const ABSENT_MEMBERS = [
    ...['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'].map(name => `Array.prototype.${name}`),
    ...['String.prototype.isWellFormed', 'String.prototype.toWellFormed', 'Object.groupBy', 'Map.groupBy', 'Array.fromAsync'],
]

/** Deleting has to happen inside the context: outside, only the copy on the sandbox object would go. */
const TIDY = `(() => {
    const own = Object.getOwnPropertyNames, before = new Set(own(globalThis))
    return () => { for (const name of own(globalThis)) if (!before.has(name)) delete globalThis[name] }
})()`

/** What the platform has and this instance has not: using it, even asking for its type, is refused by name. */
const REFUSE_GLOBALS = `((refuse, names) => {
    for (const name of names.split(' ')) Object.defineProperty(globalThis, name, { get: () => refuse(name), enumerable: false })
})`

const bootstrapScript = compileBootstrap()

export function makeRealm(platform: Platform, scope: string, glide: () => Glide): Realm {
    const context = vm.createContext({}, { name: scope, microtaskMode: 'afterEvaluate', codeGeneration: { strings: false, wasm: false } })
    const bootstrap = bootstrapScript.runInContext(context) as (bridge: Bridge) => Guest
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
        ...ABSENT_GLOBALS.map(name => `delete globalThis.${name}`),
        ...ABSENT_MEMBERS.map(name => `delete ${name}`),
    ].join('\n'), context)
    const refuseGlobals = vm.runInContext(REFUSE_GLOBALS, context) as (refuse: (name: unknown) => unknown, names: string) => void
    refuseGlobals(membrane.callable(name => { throw new NotEmulated(String(name)) }), unemulatedGlobals(membrane).join(' '))
    const tidy = vm.runInContext(TIDY, context) as () => void
    const modules = makeModules(platform, scope, context, membrane, namespace)
    const prefixed = [...membrane.visible.keys()].filter(name => name !== '')
    const visible = new Map<string, unknown>([
        ...membrane.visible.get('') ?? [],
        ...prefixed.map(name => [name, namespace(name)] as const),
        ['require', modules.requireFrom(null)],
    ])
    return {
        context,
        membrane,
        names: [...visible.keys()],
        values: [...visible.values()],
        tidy,
    }
}

function unemulatedGlobals({ visible }: Membrane): string[] {
    return declaredGlobals().filter(name => !visible.has(name) && !visible.get('')?.has(name))
}

function memberOf(membrane: Membrane, namespace: string, name: string): unknown {
    const found = membrane.visible.get(namespace)?.get(name)
    if (found === undefined && isDeclaredClass(namespace === '' ? null : namespace, name)) throw new NotEmulated(namespace === '' ? name : `${namespace}.${name}`)
    return found
}

/** The guest's half is written in TypeScript like the rest and runs inside every context. */
function compileBootstrap(): vm.Script {
    const file = new URL('./guest/bootstrap.ts', import.meta.url)
    const { code } = transformSync(readFileSync(file, 'utf8'), {
        filename: 'bootstrap.ts',
        isModule: true,
        swcrc: false,
        configFile: false,
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' },
    })
    return new vm.Script(`(function (exports) {${code}\n return exports.bootstrap })({})`, { filename: 'local-instance' })
}
