import type { Kept, Platform, SharedState } from '../platform.ts'

/** Values made once for each generation of what they are made of, in one thread. */
export function makeGenerationCache(shared: SharedState, of: Kept): Platform['cached'] {
    let generation = shared.generation(of)
    const values = new Map<string, unknown>()
    return <T>(name: string, make: () => T): T => {
        if (generation !== shared.generation(of)) {
            generation = shared.generation(of)
            values.clear()
        }
        if (values.has(name)) return values.get(name) as T
        const made = make()
        values.set(name, made)
        return made
    }
}
