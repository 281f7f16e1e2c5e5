/** Runs inside a script's context, as bootstrap.ts: what one script leaves behind must not meet the next one. */

export interface Watch {
    /** Removes what scripts put on the global object, and what the last regular expression found. */
    tidy(): void
    /** Whether a script changed something that the language itself provides, or left what cannot be removed: its context is then not fit for another. */
    changed(): boolean
}

interface Kept {
    object: object
    prototype: object | null
    extensible: boolean
    keys: readonly PropertyKey[]
    descriptors: readonly PropertyDescriptor[]
}

interface Named {
    name: string
    value: object
    writable: boolean | undefined
    configurable: boolean | undefined
}

// The engine has no Reflect: it is gone when `watch` is called.
const { getOwnPropertyDescriptor, getOwnPropertyNames, getPrototypeOf, is, isExtensible } = Object
const { ownKeys, deleteProperty } = Reflect
const NOTHING = /(?:)/
const matchNothing = NOTHING.exec.bind(NOTHING)

/**
 * Taken before any script runs, and used without any function that a script could have put in its place: this work has no
 * time limit, so a script's own code must not run in it.
 */
export function watch(): Watch {
    const target = globalThis as unknown as Record<PropertyKey, unknown>
    const isObject = (value: unknown): value is object => (typeof value === 'object' && value !== null) || typeof value === 'function'

    const known = { __proto__: null } as unknown as Record<PropertyKey, boolean>
    const globals = ownKeys(target)
    for (const key of globals) known[key] = true

    const globalPrototype = getPrototypeOf(target) as object
    const seen = new Set<object>()
    const visit = (value: unknown): void => {
        if (!isObject(value) || value === target || seen.has(value)) return
        seen.add(value)
        visit(getPrototypeOf(value))
        for (const key of ownKeys(value)) {
            const { value: inner, get, set } = getOwnPropertyDescriptor(value, key) as PropertyDescriptor
            for (const each of [inner, get, set]) visit(each)
        }
    }
    for (const name of getOwnPropertyNames(target)) {
        const { value } = getOwnPropertyDescriptor(target, name) ?? {}
        visit(value)
    }
    for (const hidden of [globalPrototype, [].values(), new Map().values(), new Set().values(), ''[Symbol.iterator](), 'a'.matchAll(/a/g), function* () { yield 1 }, async () => undefined]) visit(hidden)
    const all: Kept[] = [...seen].map(object => {
        const keys = ownKeys(object)
        return { object, prototype: getPrototypeOf(object) as object | null, extensible: isExtensible(object), keys, descriptors: keys.map(key => getOwnPropertyDescriptor(object, key) as PropertyDescriptor) }
    })
    // The objects of the language that the global names stand for.
    const named: Named[] = getOwnPropertyNames(target).flatMap(name => {
        const descriptor = getOwnPropertyDescriptor(target, name)
        return descriptor && 'value' in descriptor && isObject(descriptor.value) ? [{ name, value: descriptor.value, writable: descriptor.writable, configurable: descriptor.configurable }] : []
    })

    /** Without a look at any descriptor: those are objects of the language too, and what is put on Object.prototype is found on them. */
    const keysDiffer = ({ object, keys }: Kept): boolean => {
        if (ownKeys(object).length !== keys.length) return true
        for (let at = 0; at < keys.length; at++) if (!getOwnPropertyDescriptor(object, keys[at] as PropertyKey)) return true
        return false
    }
    const root = all.find(({ object }) => object === Object.prototype) as Kept
    const differs = ({ object, prototype, extensible, keys, descriptors }: Kept): boolean => {
        if (getPrototypeOf(object) !== prototype || isExtensible(object) !== extensible || ownKeys(object).length !== keys.length) return true
        for (let at = 0; at < keys.length; at++) {
            const now = getOwnPropertyDescriptor(object, keys[at] as PropertyKey)
            const was = descriptors[at] as PropertyDescriptor
            if (!now || !is(now.value, was.value) || now.get !== was.get || now.set !== was.set) return true
            if (now.writable !== was.writable || now.enumerable !== was.enumerable || now.configurable !== was.configurable) return true
        }
        return false
    }
    const globalsDiffer = (): boolean => {
        if (getPrototypeOf(target) !== globalPrototype || !isExtensible(target) || ownKeys(target).length !== globals.length) return true
        for (let at = 0; at < named.length; at++) {
            const { name, value, writable, configurable } = named[at] as Named
            const now = getOwnPropertyDescriptor(target, name)
            if (now?.value !== value || now.writable !== writable || now.configurable !== configurable) return true
        }
        return false
    }

    return {
        tidy() {
            const keys = ownKeys(target)
            for (let at = 0; at < keys.length; at++) if (known[keys[at] as PropertyKey] !== true) deleteProperty(target, keys[at] as PropertyKey)
            matchNothing('')
        },
        changed() {
            if (keysDiffer(root) || globalsDiffer()) return true
            for (let at = 0; at < all.length; at++) if (differs(all[at] as Kept)) return true
            return false
        },
    }
}
