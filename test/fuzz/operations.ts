import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export interface Parameter {
    name: string
    in: 'path' | 'query' | 'header'
    required?: boolean
    schema: { $ref?: string }
}

/** One route of the contract. */
export interface Route {
    operationId: string
    method: string
    path: string
    /** Name of the body's schema; null when it takes none. */
    body: string | null
    parameters: Parameter[]
    /** Names of the answers' schemas by status; empty for an answer without a body. */
    answers: Record<string, string>
}

type Content = Record<string, { schema: { $ref: string } }>
interface Raw { operationId: string; parameters?: (Parameter | { $ref: string })[]; requestBody?: { content: Content }; responses: Record<string, { $ref?: string; content?: Content }> }
interface Contract {
    paths: Record<string, Record<string, Raw>>
    components: { parameters: Record<string, Parameter>; responses: Record<string, { content?: Content }>; schemas: Record<string, object> }
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch']
/** Read at run time, as a caller would. */
export const contract = parse(readFileSync('src/contract/openapi.yaml', 'utf8')) as Contract

/** Every route of the contract: a new one is tested without being listed anywhere. */
export function routes(): Route[] {
    return Object.entries(contract.paths).flatMap(([path, item]) =>
        METHODS.flatMap((method) => (item[method] ? [routeOf(path, method.toUpperCase(), item[method])] : [])))
}

function routeOf(path: string, method: string, { operationId, parameters = [], requestBody, responses }: Raw): Route {
    const answers = Object.entries(responses).map(([status, answer]) => {
        const content = answer.$ref ? contract.components.responses[nameIn(answer.$ref)]?.content : answer.content
        return [status, schemaIn(content) ?? ''] as const
    })
    return { operationId, method, path, parameters: parameters.map(parameterOf), body: schemaIn(requestBody?.content), answers: Object.fromEntries(answers) }
}

function parameterOf(given: Parameter | { $ref: string }): Parameter {
    if (!('$ref' in given)) return given
    const shared = contract.components.parameters[nameIn(given.$ref)]
    if (!shared) throw new Error(`the contract has no ${given.$ref}`)
    return shared
}

function schemaIn(content: Content | undefined): string | null {
    const first = Object.values(content ?? {})[0]
    return first ? nameIn(first.schema.$ref) : null
}

function nameIn(ref: string): string {
    return ref.slice(ref.lastIndexOf('/') + 1)
}
