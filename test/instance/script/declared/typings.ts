import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Names that `@servicenow/glide` declares, as its own files have them. Source: @servicenow/glide 27.0.5. */

const ROOT_NAMESPACE = 'types'
const typings = join(dirname(createRequire(import.meta.url).resolve('@servicenow/glide')), '..')

export const isDeclaredClass = (namespace: string | null, name: string): boolean =>
    /^\w+$/.test(name) && existsSync(join(typings, namespace ?? ROOT_NAMESPACE, `${name}.d.ts`))

export const isDeclaredNamespace = (namespace: string): boolean => /^\w+$/.test(namespace) && existsSync(join(typings, namespace, 'index.d.ts'))

/** What plain scripts reach without `require` on the platform: the classes without a namespace, and the namespaces. */
export function declaredGlobals(): readonly string[] {
    const classes = [...readFileSync(join(typings, ROOT_NAMESPACE, 'index.d.ts'), 'utf8').matchAll(/from '\.\/(\w+)'/g)].map(match => match[1] ?? '')
    const namespaces = readdirSync(typings).filter(name => /^sn_/.test(name) && isDeclaredNamespace(name))
    return [...classes, ...namespaces]
}
