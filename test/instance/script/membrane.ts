import type { ClassShape, Constructor, Bridge, Guest } from './guest/bootstrap.ts'
import { JsonText, type Glide, type GlideClass, type WithFields } from './glide/glide-class.ts'
import { requireScriptable } from './glide/scope-guard.ts'
import type { Refused } from './declared/members.ts'
import { NotAllowedInScope, NotEmulated, ScopeAccessNotGranted } from './script-error.ts'
import { scriptFrames } from './stack.ts'

/**
 * Between a script's context and the objects of the local instance. Each side sees its own objects only: emulated
 * classes are mirrored, data is copied, exceptions are made anew on the script's side.
 */
export interface Membrane {
    readonly guest: Guest
    toGuest(value: unknown): unknown
    toHost(value: unknown): unknown
    /** A function for scripts; its result passes as it is, its exceptions become the script's. */
    callable(work: (argument: unknown) => unknown): (argument: unknown) => unknown
    /** The exception of the local instance behind one that a script got; undefined for a script's own. */
    causeOf(error: unknown): Error | undefined
    /** The emulated classes as scripts see them, by namespace (`''` for none) and name. */
    readonly visible: ReadonlyMap<string, ReadonlyMap<string, unknown>>
}

interface Mirrored {
    spec: GlideClass
    shape: ClassShape
    guestClass: Constructor
}

/** Of a list that a script hands over: a list of any length costs a script nothing, and here each of its places. */
const MOST_ITEMS = 1_000_000

type Callable = (...args: unknown[]) => unknown

export function makeMembrane(bootstrap: (bridge: Bridge) => Guest, classes: readonly GlideClass[], glide: () => Glide, { resolve, now }: Pick<Bridge, 'resolve' | 'now'>): Membrane {
    const guestOf = new WeakMap<object, object>()
    const hostOf = new WeakMap<object, object>()
    const causes = new WeakMap<object, Error>()
    const byName = new Map<string, Mirrored>()
    const byPrototype = new Map<object, Mirrored>()

    const guarded = <A extends unknown[], R>(work: (...args: A) => R) => (...args: A): R => {
        try {
            return work(...args)
        } catch (error) {
            throw toGuestError(error)
        }
    }

    const bridge: Bridge = {
        construct: guarded((name, self, args) => {
            const { spec } = mirrored(name)
            if (spec.privileged) requireScriptable(glide(), spec.name)
            const host = Reflect.construct(spec.type, [glide(), ...hostList(args)]) as object
            pair(host, self)
        }),
        invoke: guarded((self, member, args) => {
            const host = hostObject(self)
            refuseOutsideGlobal(mirroredOf(host)?.spec, member)
            const value = (host as Record<string, unknown>)[member]
            return toGuest(typeof value === 'function' ? (value as Callable).apply(host, hostList(args)) : value)
        }),
        invokeStatic: guarded((name, member, args) => {
            const { spec } = mirrored(name)
            refuseOutsideGlobal(spec, member)
            if (spec.privileged) requireScriptable(glide(), spec.name)
            const method = (spec.type as unknown as Record<string, Callable>)[member] as Callable
            return toGuest(method.call(spec.type, glide(), ...hostList(args)))
        }),
        refuse: guarded(member => {
            const name = member.slice(0, member.indexOf('.'))
            refuseOutsideGlobal(byName.get(name)?.spec, member.slice(name.length + 1))
            throw new NotEmulated(member)
        }),
        member: guarded((self, name) => toGuest((hostObject(self) as WithFields).member(name))),
        assign: guarded((self, name, value) => (hostObject(self) as WithFields).assign(name, toHost(value))),
        resolve: guarded(resolve),
        now: () => now(),
    }
    const guest = bootstrap(bridge)

    function mirrored(name: string): Mirrored {
        const found = byName.get(name)
        if (!found) throw new NotEmulated(name)
        return found
    }

    function mirroredOf(host: object): Mirrored | undefined {
        for (let at: object | null = host; at; at = Object.getPrototypeOf(at) as object | null) {
            const found = byPrototype.get(at)
            if (found) return found
        }
        return undefined
    }

    function refuseOutsideGlobal(spec: GlideClass | undefined, member: string): void {
        const { tx } = glide()
        if (tx.scope !== 'global' && [spec?.refused, spec?.refusedStatics].some(refused => refused?.notInScopes.includes(member))) throw new NotAllowedInScope(member, tx.scope)
    }

    function pair(host: object, self: object): void {
        guestOf.set(host, self)
        hostOf.set(self, host)
    }

    function hostObject(self: unknown): object {
        const host = typeof self === 'object' && self !== null ? hostOf.get(self) : undefined
        if (!host) throw new TypeError('Method called on an object of another kind')
        return host
    }

    function toGuest(value: unknown): unknown {
        if (typeof value === 'function') throw new TypeError('A function cannot be handed to a script')
        if (typeof value !== 'object' || value === null) return value
        const known = guestOf.get(value)
        if (known) return known
        if (value instanceof JsonText) return guest.parse(value.text)
        if (Array.isArray(value)) return guest.array(value.map(toGuest))
        const mirror = mirroredOf(value)
        if (!mirror) return guest.object(Object.entries(value).map(([key, each]) => [key, toGuest(each)]))
        const self = guest.shell(mirror.guestClass, mirror.spec.dynamic === true)
        pair(value, self)
        return self
    }

    function toHost(value: unknown): unknown {
        if (typeof value === 'function') return undefined
        if (typeof value !== 'object' || value === null) return value
        const known = hostOf.get(value)
        if (known) return known
        if (Array.isArray(value)) return hostList(value)
        const json = guest.stringify(value, refuseMirrored)
        return json === undefined ? undefined : JSON.parse(json) as unknown
    }

    /** JSON knows the platform's objects as empty ones; what the platform itself makes of them within other data is not documented. */
    function refuseMirrored(each: unknown): void {
        const host = typeof each === 'object' && each !== null ? hostOf.get(each) : undefined
        if (host) throw new NotEmulated(`A ${mirroredOf(host)?.spec.name ?? 'platform object'} within other data`)
    }

    /** Not by the list's own `map`: a script may have put another in its place, which would get a function of this side. */
    function hostList(items: readonly unknown[]): unknown[] {
        if (items.length > MOST_ITEMS) throw new RangeError(`A list of ${items.length} items is too long for the platform`)
        const list: unknown[] = []
        for (let at = 0; at < items.length; at++) list[at] = toHost(items[at])
        return list
    }

    function toGuestError(error: unknown): unknown {
        if (error instanceof ScopeAccessNotGranted) return guest.javaException(`${error.name}: ${error.message}`)
        if (error instanceof NotEmulated) glide().platform.log.write('error', glide().tx.scope, error.message)
        // What a script threw itself, in a rule within a rule say, passes as it is.
        if (!(error instanceof Error)) return error
        const made = guest.error(error.message)
        made.stack = scriptFrames(made.stack)
        causes.set(made, error)
        return made
    }

    const visible = new Map<string, Map<string, unknown>>()
    for (const spec of classes) {
        const shape = shapeOf(spec)
        const guestClass = guest.makeClass(shape)
        const mirror = { spec, shape, guestClass }
        byName.set(spec.name, mirror)
        byPrototype.set(spec.type.prototype as object, mirror)
        const namespace = spec.namespace ?? ''
        if (!visible.has(namespace)) visible.set(namespace, new Map())
        visible.get(namespace)?.set(spec.name, spec.kind === 'singleton' ? guest.makeSingleton(shape) : guestClass)
    }
    const causeOf = (error: unknown): Error | undefined => typeof error === 'object' && error !== null ? causes.get(error) : undefined
    return { guest, toGuest, toHost, callable: work => guest.callable(guarded(work)), causeOf, visible }
}

const shapes = new WeakMap<GlideClass, ClassShape>()

function shapeOf(spec: GlideClass): ClassShape {
    const known = shapes.get(spec)
    if (known) return known
    const members = instanceMembers(spec.type.prototype as object)
    const statics = staticMembers(spec.type)
    const refused = ({ notEmulated, notInScopes }: Refused, emulated: readonly string[]): string[] =>
        [...notEmulated, ...notInScopes].filter(name => !emulated.includes(name))
    const shape = {
        name: spec.name,
        methods: members.methods,
        getters: members.getters,
        statics,
        refusedMethods: refused(spec.refused, members.methods),
        refusedStatics: refused(spec.refusedStatics, statics),
        dynamic: spec.dynamic === true,
        constructible: spec.kind === 'class',
    }
    shapes.set(spec, shape)
    return shape
}

/** Public members of a class and its ancestors; names that begin with `$` are for the local instance only. */
function instanceMembers(prototype: object): { methods: string[]; getters: string[] } {
    const methods = new Set<string>()
    const getters = new Set<string>()
    for (let at = prototype; at !== Object.prototype; at = Object.getPrototypeOf(at) as object) {
        for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
            if (name === 'constructor' || name.startsWith('$') || name === 'member' || name === 'assign') continue
            if (property.get) getters.add(name)
            else if (typeof property.value === 'function') methods.add(name)
        }
    }
    return { methods: [...methods], getters: [...getters] }
}

/** Static methods of a class and of those that it extends. */
function staticMembers(type: GlideClass['type']): string[] {
    const found = new Set<string>()
    for (let at: object = type; at !== Function.prototype; at = Object.getPrototypeOf(at) as object) {
        for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
            if (typeof value === 'function' && !name.startsWith('$')) found.add(name)
        }
    }
    return [...found]
}
