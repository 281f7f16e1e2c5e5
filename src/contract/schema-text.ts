/** As much of a JSON Schema as the contract uses. */
export interface ReferenceSchema {
    $ref?: string
    type?: string | string[]
    const?: unknown
    enum?: unknown[]
    default?: unknown
    format?: string
    pattern?: string
    description?: string
    minLength?: number
    maxLength?: number
    minimum?: number
    maximum?: number
    minItems?: number
    maxItems?: number
    items?: ReferenceSchema
    anyOf?: ReferenceSchema[]
    required?: string[]
    properties?: Record<string, ReferenceSchema>
}

/** A schema in one line of Markdown; one that has a name of its own as a link to it. */
export function typeText(schema: ReferenceSchema): string {
    if (schema.$ref) return link(schema.$ref)
    if (schema.anyOf) return schema.anyOf.map(typeText).join(' or ')
    if (schema.const !== undefined) return code(schema.const)
    if (schema.enum) return schema.enum.map(code).join(', ') + defaultText(schema)
    if (schema.items) return `array of ${typeText(schema.items)}${range(schema.minItems, schema.maxItems, 'items')}`
    if (schema.properties) return `object: ${Object.entries(schema.properties).map(([name, one]) => `${code(name)} (${typeText(one)})`).join(', ')}`
    return [
        [schema.type ?? 'any'].flat().join(' or '),
        schema.format ? ` (${schema.format})` : '',
        schema.pattern && schema.pattern !== '\\S' ? ` ${code(schema.pattern)}` : '',
        range(schema.minLength, schema.maxLength, 'characters'),
        range(schema.minimum, schema.maximum, ''),
        defaultText(schema),
    ].join('')
}

function link(ref: string): string {
    const name = ref.replace(/^.*\//, '')
    return `[${name}](#${name.toLowerCase()})`
}

/** A bar would end the cell of a table, even in code. */
function code(value: unknown): string {
    return `\`${String(value).replace(/\|/g, '\\|')}\``
}

function range(least: number | undefined, most: number | undefined, unit: string): string {
    if (least === undefined && most === undefined) return ''
    const text = most === undefined ? `at least ${least}` : least === undefined ? `at most ${most}` : `${least} to ${most}`
    return `, ${`${text} ${unit}`.trim()}`
}

function defaultText(schema: ReferenceSchema): string {
    return schema.default === undefined ? '' : `; ${code(schema.default)} by default`
}
