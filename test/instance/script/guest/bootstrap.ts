/**
 * Runs inside a script's context and makes there whatever scripts get to see, so that no object or function of the
 * local instance itself is reachable from a script. It may use nothing but the language and the bridge.
 */

/** Functions of the local instance. They throw exceptions made by this context only. */
export interface Bridge {
    construct(type: string, self: object, args: unknown[]): void
    invoke(self: unknown, member: string, args: unknown[]): unknown
    invokeStatic(type: string, member: string, args: unknown[]): unknown
    refuse(member: string): never
    member(self: unknown, name: string): unknown
    assign(self: unknown, name: string, value: unknown): void
    resolve(namespace: string, name: string): unknown
    /** Epoch milliseconds by the instance's clock. */
    now(): number
}

export interface ClassShape {
    name: string
    methods: readonly string[]
    getters: readonly string[]
    statics: readonly string[]
    /** Declared by the typings, but not emulated, or not for scopes. */
    refusedMethods: readonly string[]
    refusedStatics: readonly string[]
    /** Fields are reached as properties. */
    dynamic: boolean
    constructible: boolean
}

export type Constructor = new (...args: unknown[]) => object

export interface Guest {
    makeClass(shape: ClassShape): Constructor
    /** An object of a class, without its constructor. */
    shell(type: Constructor, dynamic: boolean): object
    /** An object whose methods are the statics of `shape`: `gs`. */
    makeSingleton(shape: ClassShape): object
    /** An object that asks for its members by name. */
    makeNamespace(namespace: string): object
    array(items: readonly unknown[]): unknown[]
    object(entries: readonly (readonly [string, unknown])[]): object
    error(message: string): Error
    javaException(text: string): object
    parse(json: string): unknown
    /** `met` is told of everything inside `value`. */
    stringify(value: unknown, met: (each: unknown) => void): string | undefined
    /** A function of this context that calls `work`. */
    callable(work: (argument: unknown) => unknown): (argument: unknown) => unknown
    isError(value: unknown): value is Error
}

export function bootstrap(given: Bridge): Guest {
    // Taken before any script runs: what a script puts in their place must not get hold of the other side's objects.
    const { create, defineProperty, freeze } = Object
    const { parse, stringify } = JSON
    const OwnProxy = Proxy
    const bridge = safeBridge(given)
    /** Functions of the platform are the same for every script as well: what one puts on them, the next would find. */
    const define = (target: object, name: string, value: unknown): void => {
        defineProperty(target, name, { value: freeze(value), writable: true, configurable: true, enumerable: false })
    }

    const fields: ProxyHandler<object> = {
        get(target, key, receiver) {
            if (typeof key === 'symbol' || key in target) return (target as Record<PropertyKey, unknown>)[key]
            return bridge.member(receiver, key)
        },
        set(_target, key, value, receiver) {
            bridge.assign(receiver, String(key), value)
            return true
        },
    }

    const shell = (type: Constructor, dynamic: boolean): object => {
        const plain = create(type.prototype as object) as object
        return dynamic ? new OwnProxy(plain, fields) : plain
    }

    function makeClass(shape: ClassShape): Constructor {
        const type = function (...args: unknown[]): object {
            if (!new.target || !shape.constructible) throw new TypeError(`${shape.name} cannot be called like this`)
            const self = shell(type, shape.dynamic)
            bridge.construct(shape.name, self, args)
            return self
        } as unknown as Constructor
        define(type, 'name', shape.name)
        addMethods(type.prototype as object, shape)
        addStatics(type, shape)
        // The platform's classes are the same for every script: none may change them for the next.
        freeze(type.prototype)
        return freeze(type)
    }

    function addMethods(prototype: object, shape: ClassShape): void {
        for (const name of shape.methods) {
            // No `function`: each of those has an object of its own, its `prototype`.
            const { method } = { method(this: unknown, ...args: unknown[]) { return bridge.invoke(this, name, args) } }
            define(prototype, name, method)
        }
        for (const name of shape.getters) {
            const { read } = { read(this: unknown) { return bridge.invoke(this, name, []) } }
            defineProperty(prototype, name, { get: freeze(read), configurable: true })
        }
        for (const name of shape.refusedMethods) define(prototype, name, () => bridge.refuse(`${shape.name}.${name}`))
    }

    function addStatics(target: object, shape: ClassShape): void {
        for (const name of shape.statics) define(target, name, (...args: unknown[]) => bridge.invokeStatic(shape.name, name, args))
        for (const name of shape.refusedStatics) define(target, name, () => bridge.refuse(`${shape.name}.${name}`))
    }

    function makeSingleton(shape: ClassShape): object {
        const single = {}
        addStatics(single, shape)
        return freeze(single)
    }

    function makeNamespace(namespace: string): object {
        return new OwnProxy(freeze({}), {
            get: (_target, key) => typeof key === 'symbol' ? undefined : key === '__esModule' ? true : bridge.resolve(namespace, key),
            set: () => { throw new TypeError('The platform\'s classes cannot be replaced') },
        })
    }

    function javaException(text: string): object {
        const unreadable = (): never => {
            throw new Error('Illegal access to getter method getMessage in class com.glide.script.fencing.access.ScopeAccessNotGrantedException')
        }
        const exception = {}
        Object.defineProperty(exception, 'message', { get: unreadable })
        define(exception, 'getMessage', unreadable)
        define(exception, 'toString', () => text)
        return exception
    }

    moveDates(bridge)
    return {
        makeClass,
        shell,
        makeSingleton,
        makeNamespace,
        array: items => [...items],
        object: entries => {
            const made = {}
            for (const [key, value] of entries) defineProperty(made, key, { value, writable: true, configurable: true, enumerable: true })
            return made
        },
        error: message => new Error(message),
        javaException,
        parse: json => parse(json) as unknown,
        stringify: (value, met) => stringify(value, (_key, each: unknown) => {
            met(each)
            return each
        }) as string | undefined,
        callable: work => freeze(safe(work)),
        isError: (value): value is Error => value instanceof Error,
    }
}

const isOfScripts = Function.prototype.call.bind(Object.prototype.isPrototypeOf, Object.prototype) as (value: unknown) => boolean
const OwnError = Error

/** The other side throws exceptions of this one, but cannot where the stack is used up: then its own would come through. */
function safe<A extends unknown[], R>(work: (...args: A) => R): (...args: A) => R {
    // Three parameters by name, because scripts may change how a list is spread.
    const call = work as unknown as (a: unknown, b: unknown, c: unknown) => R
    return ((a: unknown, b: unknown, c: unknown): R => {
        try {
            return call(a, b, c)
        } catch (thrown) {
            const isObject = (typeof thrown === 'object' && thrown !== null) || typeof thrown === 'function'
            throw isObject && !isOfScripts(thrown) ? new OwnError('The call failed: too much recursion?') : thrown
        }
    }) as unknown as (...args: A) => R
}

function safeBridge(bridge: Bridge): Bridge {
    return {
        construct: safe(bridge.construct),
        invoke: safe(bridge.invoke),
        invokeStatic: safe(bridge.invokeStatic),
        refuse: safe(bridge.refuse),
        member: safe(bridge.member),
        assign: safe(bridge.assign),
        resolve: safe(bridge.resolve),
        now: safe(bridge.now),
    }
}

/** Scripts' dates follow the instance's clock, which tests move. */
function moveDates(bridge: Bridge): void {
    const RealDate = Date
    const { construct } = Reflect
    const Moved = function (...given: unknown[]): unknown {
        if (!new.target) return new RealDate(bridge.now()).toString()
        return construct(RealDate, given.length === 0 ? [bridge.now()] : given, new.target)
    }
    Object.defineProperties(Moved, {
        name: { value: 'Date' },
        prototype: { value: RealDate.prototype },
        now: { value: () => bridge.now() },
        parse: { value: RealDate.parse },
        UTC: { value: RealDate.UTC },
    })
    Object.defineProperty(RealDate.prototype, 'constructor', { value: Moved })
    Object.defineProperty(globalThis, 'Date', { value: Moved, writable: true, configurable: true, enumerable: false })
}
