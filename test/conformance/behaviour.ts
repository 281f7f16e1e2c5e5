import { test } from '@jest/globals'

/**
 * Where a behaviour is written: the path of a page under `markdown/` in ServiceNow's documentation, the guides and
 * declarations of the SDK, or `reported` for what is known from users and public code only.
 */
export type Source = `${string}.md` | 'SDK 4.9.0' | `SDK 4.9.0, ${string}` | 'reported'

type Proof = () => void | Promise<void>

/** One behaviour of the platform that the local instance has. `docs/instance.md` lists it; its arguments are literals for that reason. */
export function behaviour(title: string, source: Source | Source[], proof: Proof): void {
    test(`${title} (${[source].flat().join('; ')})`, proof)
}

/** Something that the local instance does not do and says so by name. */
export function refused(title: string, source: Source | Source[], proof: Proof): void {
    behaviour(title, source, proof)
}
