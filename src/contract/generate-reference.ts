import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { typeText, type ReferenceSchema } from './schema-text.ts'

interface Answer {
    $ref?: string
    description?: string
    content?: Record<string, { schema: ReferenceSchema }>
    headers?: Record<string, unknown>
}

interface Parameter {
    $ref?: string
    name: string
    in: string
    required?: boolean
    description?: string
    schema: ReferenceSchema
}

interface Operation {
    operationId: string
    summary: string
    description?: string
    tags?: string[]
    parameters?: Parameter[]
    requestBody?: { content: Record<string, { schema: ReferenceSchema }> }
    responses: Record<string, Answer>
}

type Paths = Record<string, Record<string, Operation>>

interface Document {
    info: { description: string }
    servers: { url: string }[]
    tags: { name: string; description: string }[]
    paths: Paths
    webhooks: Paths
    components: { schemas: Record<string, ReferenceSchema>; parameters: Record<string, Parameter>; responses: Record<string, Answer> }
}

/** docs/api.md: every operation and every schema of the contract, for those who call the API. */
export function referenceText(contract: URL): string {
    const document = parse(readFileSync(contract, 'utf8')) as Document
    const { info, servers, tags, components } = document
    const operations = (tag: string) => pathsOf(document.paths).filter(([, operation]) => operation.tags?.includes(tag))
    return [
        '# API reference',
        '<!-- Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit. -->',
        info.description.trim(),
        `All paths begin with \`${servers[0]?.url ?? ''}\`. How to sign in and what to do in which order: [microsoft.md](microsoft.md); all error codes: [errors.md](errors.md).`,
        ...tags.flatMap(({ name, description }) => [`## ${name} calls`, description, ...operations(name).flatMap(([title, operation]) => section(title, operation, document))]),
        '## Events',
        'What is sent to the callback URL.',
        ...pathsOf(document.webhooks).flatMap(([, operation]) => section(`Event ${operation.operationId}`, operation, document)),
        '## Common answers',
        table(['status', 'body', 'meaning'], commonAnswers(document)),
        '## Schemas',
        'A field that is not marked *required* may be left out. Other fields than these are refused.',
        ...Object.entries(components.schemas).filter(([, schema]) => !enveloped(schema)).flatMap(([name, schema]) => schemaSection(name, schema)),
    ].join('\n\n') + '\n'
}

function pathsOf(paths: Paths): [string, Operation][] {
    return Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as [string, Operation]))
}

function section(title: string, { operationId, summary, description, parameters = [], requestBody, responses }: Operation, { components }: Document): string[] {
    const all = parameters.map((one) => (one.$ref ? referred(components.parameters, one.$ref) : one))
    const body = Object.values(requestBody?.content ?? {})[0]
    const own = Object.entries(responses).filter(([, answer]) => !answer.$ref)
    const common = Object.entries(responses).filter(([, answer]) => answer.$ref).map(([status]) => status)
    return [
        `### ${title}`,
        `${summary} (\`${operationId}\`).`,
        ...(description ? [description.trim()] : []),
        ...(all.length > 0 ? [table(['parameter', 'in', 'type', 'meaning'], all.map((one) => [`\`${one.name}\`${one.required ? ', required' : ''}`, one.in, typeText(one.schema), one.description ?? '']))] : []),
        ...(body ? [`Body: ${typeText(body.schema)}`] : []),
        table(['status', 'result', 'meaning'], own.map(([status, answer]) => answerRow(status, answer, components.schemas))),
        ...(common.length > 0 ? [`Also ${common.join(', ')}: [common answers](#common-answers).`] : []),
    ]
}

function answerRow(status: string, { content, description = '', headers }: Answer, schemas: Record<string, ReferenceSchema>): string[] {
    const [first] = Object.values(content ?? {})
    const named = headers ? ` Headers: ${Object.keys(headers).map((name) => `\`${name}\``).join(', ')}.` : ''
    return [status, first ? resultText(first.schema, schemas) : '', `${description}${named}`]
}

/** What stands in `result`, which all successes have; a failure as it is. */
function resultText(schema: ReferenceSchema, schemas: Record<string, ReferenceSchema>): string {
    const named = schema.$ref ? referred(schemas, schema.$ref) : schema
    if (named.anyOf) return named.anyOf.map((one) => resultText(one, schemas)).join(' or ')
    return typeText(enveloped(named) ?? schema)
}

/** What a schema holds that is nothing but the envelope of a success. */
function enveloped({ properties = {} }: ReferenceSchema): ReferenceSchema | null {
    return Object.keys(properties).join() === 'result' ? (properties['result'] ?? null) : null
}

/** Each by the status under which the operations use it. */
function commonAnswers({ paths, components }: Document): string[][] {
    const used = new Map<string, Answer>()
    for (const [, { responses }] of pathsOf(paths)) {
        for (const [status, { $ref }] of Object.entries(responses)) if ($ref) used.set(status, referred(components.responses, $ref))
    }
    return [...used].sort(([one], [other]) => one.localeCompare(other)).map(([status, answer]) => answerRow(status, answer, components.schemas))
}

function schemaSection(name: string, schema: ReferenceSchema): string[] {
    const fields = Object.entries(schema.properties ?? {})
    const required = new Set(schema.required ?? [])
    const rows = fields.map(([field, one]) => [`\`${field}\`${required.has(field) ? ', required' : ''}`, typeText(one), one.description ?? ''])
    return [`### ${name}`, ...(schema.description ? [schema.description] : []), fields.length > 0 ? table(['field', 'type', 'meaning'], rows) : typeText(schema)]
}

function referred<T>(components: Record<string, T>, ref: string): T {
    const found = components[ref.replace(/^.*\//, '')]
    if (!found) throw new Error(`The contract has no ${ref}`)
    return found
}

function table(heads: string[], rows: string[][]): string {
    const line = (cells: string[]) => `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, ' ').trim()).join(' | ')} |`
    return [line(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(line)].join('\n')
}
