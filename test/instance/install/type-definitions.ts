import type { Context } from 'hono'
import type { Column } from '../data/dictionary.ts'
import { answerFailure } from '../http/envelope.ts'
import type { InstanceEnv } from '../http/variables.ts'
import type { Platform } from '../platform.ts'

/**
 * What `now-sdk dependencies` reads of an instance for its editor (SDK 4.9.0). Declarations of the Glide classes are the
 * package `@servicenow/glide`; only what an instance alone knows is told here: its tables.
 */
export function answerCompletions({ dictionary }: Platform, c: Context<InstanceEnv>): Response {
    const tables = [...dictionary().tables()].sort((a, b) => (a.name < b.name ? -1 : 1))
    const list = tables.map(({ name }) => `    ${name}: ${interfaceName(name)}`)
    const shapes = tables.map(({ name, columns }) => `declare interface ${interfaceName(name)} {\n${[...columns.values()].map(member).join('\n')}\n}`)
    return c.json({ result: { result: `declare interface Tables {\n${list.join('\n')}\n}\n${shapes.join('\n')}\n` } })
}

/** Script includes by scope and name; the platform wraps the map as text. */
export function answerScriptIncludes({ rows }: Platform, c: Context<InstanceEnv>): Response {
    const found = rows.find('sys_script_include', {}).map(({ api_name, name, sys_id }) => [api_name ?? `global.${name ?? ''}`, sys_id])
    return c.json({ result: { result: JSON.stringify({ sys_script_include: Object.fromEntries(found) as Record<string, string> }) } })
}

export function refuseScriptIncludeTypes(_platform: Platform, c: Context<InstanceEnv>): Response {
    return answerFailure(c, 501, 'Declarations of script includes are not emulated')
}

const interfaceName = (table: string): string => table.split('_').map(part => `${part.charAt(0).toUpperCase()}${part.slice(1)}`).join('_')

function member({ name, type }: Column): string {
    const kind = type === 'boolean' ? 'boolean' : type === 'integer' || type === 'decimal' || type === 'float' ? 'number' : 'string'
    return `    ${name}: ${kind}`
}
