import { swagger } from 'openapi-fuzzer-core'
import { contract, routes } from './operations.ts'

/** A call that the fuzzer made of the contract. */
export interface VariedCall {
    name: string
    method: string
    /** With its query. */
    path: string
    /** The path as the contract writes it; null for one that the contract does not know. */
    route: string | null
    body?: string
}

interface Flat {
    $ref?: string
    type?: string | string[]
    anyOf?: Flat[]
    items?: Flat
    properties?: Record<string, Flat>
}

/**
 * Every variation that openapi-fuzzer-core finds: wrong types, missing fields, bounds passed by one, paths and methods that are
 * not there. It reads Swagger 2.0, so it is shown the contract in that form. What it expects of the answers is left
 * out: it takes each null for wrong and every unknown address for a 404; the contract judges instead.
 */
export function variedCalls(): VariedCall[] {
    const ours = routes().filter(({ path }) => path.startsWith('/m365/'))
    const paths: Record<string, Record<string, object>> = {}
    for (const { path, method, parameters, body } of ours) {
        const given = [...parameters.map(({ name, in: where, schema }) => ({ name, in: where, ...resolved(schema) })), ...(body ? [{ name: 'body', in: 'body', schema: { $ref: `#/definitions/${body}` } }] : [])]
        paths[path] = { ...paths[path], [method.toLowerCase()]: { parameters: given } }
    }
    const definitions = Object.fromEntries(Object.entries(contract.components.schemas).map(([name, schema]) => [name, flat(schema)]))
    const known = new Set(ours.map(({ method, path }) => `${method} ${path}`))
    return swagger({ basePath: '', paths, definitions }).map(({ name, request }) => {
        const method = request.method.toUpperCase()
        const filled = Object.entries(request.pathParams ?? {}).reduce((path, [key, value]) => path.replace(`{${key}}`, encodeURIComponent(textOf(value))), request.path)
        const query = new URLSearchParams(Object.entries(request.queryParams ?? {}).map(([key, value]): [string, string] => [key, textOf(value)]))
        return {
            name,
            method,
            path: filled.replace(/\{[^}]*\}/g, 'x') + (query.size > 0 ? `?${query.toString()}` : ''),
            route: known.has(`${method} ${request.path}`) ? request.path : null,
            ...(method === 'GET' ? {} : { body: JSON.stringify(request.body ?? {}) }),
        }
    })
}

function resolved(schema: Flat): Flat {
    if (!schema.$ref) return flat(schema)
    const named = (contract.components.schemas as Record<string, Flat>)[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)]
    if (!named) throw new Error(`the contract has no ${schema.$ref}`)
    return flat(named)
}

/** As Swagger 2.0 writes it: one type, and definitions in another place. */
function flat(schema: Flat): Flat {
    const [first] = schema.anyOf ?? []
    if (first) return flat(first)
    return {
        ...schema,
        ...(schema.$ref ? { $ref: schema.$ref.replace('#/components/schemas/', '#/definitions/') } : {}),
        ...(Array.isArray(schema.type) ? { type: schema.type[0] } : {}),
        ...(schema.items ? { items: flat(schema.items) } : {}),
        ...(schema.properties ? { properties: Object.fromEntries(Object.entries(schema.properties).map(([name, one]) => [name, flat(one)])) } : {}),
    }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
