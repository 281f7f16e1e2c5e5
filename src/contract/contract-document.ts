import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export type Schema = Record<string, unknown>

export interface Parameter {
    name: string
    in: string
    required?: boolean
    schema: Schema
}

export interface Operation {
    operationId: string
    parameters: Parameter[]
    /** Name of the schema of the JSON request body; null when the operation takes none. */
    body: string | null
}

interface RawOperation {
    operationId: string
    parameters?: (Parameter | { $ref: string })[]
    requestBody?: { content: Record<string, { schema: { $ref: string } }> }
}

interface RawDocument {
    paths: Record<string, Record<string, RawOperation>>
    webhooks: Record<string, Record<string, RawOperation>>
    components: { schemas: Record<string, Schema>; parameters: Record<string, Parameter> }
}

export interface ContractDocument {
    schemas: Record<string, Schema>
    operations: Operation[]
    events: Operation[]
}

const BY_COMPONENT = '#/components/parameters/'
const BY_SCHEMA = '#/components/schemas/'

/** The OpenAPI document as the generators need it: references to parameters resolved, operations in one list. */
export function readContract(file: URL): ContractDocument {
    const raw = parse(readFileSync(file, 'utf8')) as RawDocument
    const operationsIn = (paths: RawDocument['paths']) =>
        Object.values(paths).flatMap((path) => Object.values(path).map((operation) => operationOf(operation, raw)))
    return { schemas: raw.components.schemas, operations: operationsIn(raw.paths), events: operationsIn(raw.webhooks) }
}

function operationOf(operation: RawOperation, raw: RawDocument): Operation {
    const parameters = (operation.parameters ?? []).map((parameter) => ('$ref' in parameter ? referred(parameter.$ref, raw) : parameter))
    const content = Object.values(operation.requestBody?.content ?? {})[0]
    return { operationId: operation.operationId, parameters, body: content ? content.schema.$ref.replace(BY_SCHEMA, '') : null }
}

function referred(ref: string, raw: RawDocument): Parameter {
    const parameter = raw.components.parameters[ref.replace(BY_COMPONENT, '')]
    if (!parameter) throw new Error(`The contract has no parameter ${ref}`)
    return parameter
}
