/** Runs inside a script's context, as bootstrap.ts: what one script leaves behind must not meet the next one. */

export interface Watch {
    /** Removes names that scripts put on the global object. */
    tidy(): void
    /** Whether a script changed something that the language itself provides: its context is then not fit for another. */
    changed(): boolean
}

interface Kept {
    object: object
    extensible: boolean
    keys: readonly PropertyKey[]
    descriptors: readonly PropertyDescriptor[]
}

interface Named {
    name: string
    value: object
}

// The engine has no Reflect: it is gone when `watch` is called.
const { getOwnPropertyDescriptor, getOwnPropertyNames, getPrototypeOf, is, isExtensible } = Object
const { ownKeys, deleteProperty } = Reflect

/**
 * Taken before any script runs, and used without any function that a script could have put in its place: this work has no
 * time limit, so a script's own code must not run in it.
 */
export function watch(): Watch {
    const target = globalThis as unknown as Record<string, unknown>
    const isObject = (value: unknown): value is object => (typeof value === 'object' && value !== null) || typeof value === 'function'

    const known = { __proto__: null } as unknown as Record<string, boolean>
    for (const name of getOwnPropertyNames(target)) known[name] = true

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
    for (const hidden of [[].values(), new Map().values(), new Set().values(), ''[Symbol.iterator](), 'a'.matchAll(/a/g), function* () { yield 1 }, async () => undefined]) visit(hidden)
    const all: Kept[] = [...seen].map(object => {
        const keys = ownKeys(object)
        return { object, extensible: isExtensible(object), keys, descriptors: keys.map(key => getOwnPropertyDescriptor(object, key) as PropertyDescriptor) }
    })
    // The objects of the language that the global names stand for.
    const named: Named[] = getOwnPropertyNames(target).flatMap(name => {
        const descriptor = getOwnPropertyDescriptor(target, name)
        return descriptor && 'value' in descriptor && isObject(descriptor.value) && descriptor.value !== target ? [{ name, value: descriptor.value }] : []
    })

    const differs = ({ object, extensible, keys, descriptors }: Kept): boolean => {
        if (isExtensible(object) !== extensible || ownKeys(object).length !== keys.length) return true
        for (let at = 0; at < keys.length; at++) {
            const now = getOwnPropertyDescriptor(object, keys[at] as PropertyKey)
            const was = descriptors[at] as PropertyDescriptor
            if (!now || !is(now.value, was.value) || now.get !== was.get || now.set !== was.set) return true
        }
        return false
    }

    return {
        tidy() {
            const names = getOwnPropertyNames(target)
            for (let at = 0; at < names.length; at++) if (known[names[at] as string] !== true) deleteProperty(target, names[at] as string)
        },
        changed() {
            for (let at = 0; at < named.length; at++) {
                const each = named[at] as Named
                if (getOwnPropertyDescriptor(target, each.name)?.value !== each.value) return true
            }
            for (let at = 0; at < all.length; at++) if (differs(all[at] as Kept)) return true
            return false
        },
    }
}
