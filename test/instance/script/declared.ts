import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** What `@servicenow/glide` declares, read from its own type declarations. Source: @servicenow/glide 27.0.5. */
export interface DeclaredMembers {
    methods: readonly string[]
    statics: readonly string[]
}

const ROOT_NAMESPACE = 'types'
const typings = join(dirname(createRequire(import.meta.url).resolve('@servicenow/glide')), '..')
const read = new Map<string, DeclaredMembers>()

const fileOf = (namespace: string | null, name: string): string => join(typings, namespace ?? ROOT_NAMESPACE, `${name}.d.ts`)

export const isDeclaredClass = (namespace: string | null, name: string): boolean => /^\w+$/.test(name) && existsSync(fileOf(namespace, name))

export const isDeclaredNamespace = (namespace: string): boolean => /^\w+$/.test(namespace) && existsSync(join(typings, namespace, 'index.d.ts'))

/** Methods of a declared class; empty for a class that only the documentation knows. */
export function declaredMembers(namespace: string | null, name: string): DeclaredMembers {
    const file = fileOf(namespace, name)
    const known = read.get(file)
    if (known) return known
    const members = existsSync(file) ? membersIn(readFileSync(file, 'utf8')) : { methods: [], statics: [] }
    read.set(file, members)
    return members
}

function membersIn(declaration: string): DeclaredMembers {
    const code = declaration.replace(/\/\*[^]*?\*\//g, '')
    const found = [...code.matchAll(/^[ \t]+(static )?(\w+)\s*[<(]/gm)].map(match => ({ name: match[2] ?? '', isStatic: match[1] !== undefined }))
    const named = found.filter(({ name }) => name !== 'constructor' && name !== 'new')
    return {
        methods: [...new Set(named.filter(each => !each.isStatic).map(each => each.name))],
        statics: [...new Set(named.filter(each => each.isStatic).map(each => each.name))],
    }
}
