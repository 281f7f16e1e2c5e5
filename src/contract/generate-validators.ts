import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import type { ContractDocument, Operation, Parameter, Schema } from './contract-document.ts'
import { FORMATS } from './formats.ts'
import { GENERATED } from './generated-note.ts'

/** One exported function of the generated module: its name, the type it proves, the schema it checks. */
interface Validator {
    name: string
    type: string
    pointer: string
    known: string[]
}

const DOCUMENT = 'contract'
const CHECKED_IN = ['query', 'path']

/** Validators as one ES module without imports, so that it runs on the platform's engine, and its declarations. */
export function validatorTexts(contract: ContractDocument): { code: string; declarations: string } {
    const definitions = definitionsOf(contract)
    const validators = validatorsOf(contract, definitions)
    const ajv = makeAjv()
    ajv.addSchema({ $id: DOCUMENT, $defs: definitions })
    for (const validator of validators) ajv.addSchema({ $id: validator.name, $ref: `${DOCUMENT}#/$defs/${validator.pointer}` })
    const code = standaloneCode(ajv, Object.fromEntries(validators.map(({ name }) => [name, name])))
    if (/\brequire\(|^import /m.test(code)) throw new Error('The validators need a library at run time: use own formats and plain keywords only')
    return { code: `${GENERATED}\n${code}\n${knownNames(validators)}`, declarations: declarationsOf(validators) }
}

// `unicode: false` counts UTF-16 units, as column lengths do, and saves a run-time import (ajv 8, "strict mode" options).
function makeAjv(): Ajv2020 {
    const quiet = { log: () => undefined, warn: () => undefined, error: (...words: unknown[]) => console.error(...words) }
    const code = { source: true, esm: true, lines: true, optimize: 2 }
    return new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, unicodeRegExp: false, unicode: false, logger: quiet, formats: FORMATS, code })
}

function standaloneCode(ajv: Ajv2020, names: Record<string, string>): string {
    const write = standalone as unknown as (ajv: Ajv2020, names: Record<string, string>) => string
    return write(ajv, names)
}

/** The schemas under `$defs` (ajv's strict mode knows no `components`), and one object schema per operation's parameters. */
function definitionsOf(contract: ContractDocument): Record<string, Schema> {
    const text = JSON.stringify(contract.schemas)
    const parameters = contract.operations.filter(hasParameters).map((one) => [parametersName(one), parametersSchema(one)] as const)
    const all = { ...(JSON.parse(text) as Record<string, Schema>), ...Object.fromEntries(parameters) }
    return JSON.parse(JSON.stringify(all).replaceAll('#/components/schemas/', '#/$defs/')) as Record<string, Schema>
}

function checkedParameters(operation: Operation): Parameter[] {
    return operation.parameters.filter((parameter) => CHECKED_IN.includes(parameter.in))
}

function hasParameters(operation: Operation): boolean {
    return checkedParameters(operation).length > 0
}

function parametersName(operation: Operation): string {
    return `${operation.operationId}Parameters`
}

function parametersSchema(operation: Operation): Schema {
    const parameters = checkedParameters(operation)
    const properties = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]))
    const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name)
    return { type: 'object', additionalProperties: false, properties, ...(required.length > 0 ? { required } : {}) }
}

function validatorsOf(contract: ContractDocument, definitions: Record<string, Schema>): Validator[] {
    const bodies = [...contract.operations, ...contract.events].flatMap((operation) => (operation.body ? [operation.body] : []))
    const ofBodies = [...new Set(bodies)].map((pointer) => ({
        name: `is${pointer}`,
        type: `components['schemas']['${pointer}']`,
        pointer,
        known: knownIn(definitions, pointer),
    }))
    const ofParameters = contract.operations.filter(hasParameters).map((operation) => ({
        name: `fits${upperFirst(parametersName(operation))}`,
        type: parametersType(operation),
        pointer: parametersName(operation),
        known: knownIn(definitions, parametersName(operation)),
    }))
    return [...ofBodies, ...ofParameters]
}

function knownIn(definitions: Record<string, Schema>, name: string): string[] {
    return Object.keys((definitions[name]?.['properties'] ?? {}) as object)
}

function parametersType(operation: Operation): string {
    const all = `operations['${operation.operationId}']['parameters']`
    const places = CHECKED_IN.filter((place) => operation.parameters.some((parameter) => parameter.in === place))
    return places.map((place) => `NonNullable<${all}['${place}']>`).join(' & ')
}

function upperFirst(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1)
}

function knownNames(validators: Validator[]): string {
    return `${validators.map(({ name, known }) => `${name}.known = ${JSON.stringify(known)};`).join('\n')}\n`
}

function declarationsOf(validators: Validator[]): string {
    const names = validators.map(({ name, type }) => `export declare const ${name}: Validator<${type}>`).join('\n')
    return `${GENERATED}
import type { components, operations } from './types.ts'

export interface ValidationError {
    instancePath: string
    keyword: string
    message?: string
    params: Record<string, unknown>
}

/** True when the value fits; otherwise \`errors\` holds every problem, until the next call. */
export interface Validator<T> {
    (value: unknown): value is T
    errors?: ValidationError[] | null
    /** The names that the schema knows. */
    known: string[]
}

${names}
`
}
