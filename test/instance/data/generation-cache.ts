import type { Platform, SharedState } from '../platform.ts'

/** Values made once for each configuration generation, in one thread. */
export function makeGenerationCache(shared: SharedState): Platform['cached'] {
    let generation = shared.generation()
    const values = new Map<string, unknown>()
    return <T>(name: string, make: () => T): T => {
        if (generation !== shared.generation()) {
            generation = shared.generation()
            values.clear()
        }
        if (values.has(name)) return values.get(name) as T
        const made = make()
        values.set(name, made)
        return made
    }
}
