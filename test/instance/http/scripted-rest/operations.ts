import type { Platform, Row } from '../../platform.ts'
import { decodedPart } from '../addresses.ts'

/** One route of a scripted REST API under one of its addresses. */
export interface Operation {
    row: Row
    definition: Row
    method: string
    /** Path of the resource with its parameters, as ACLs and rate limits name it. */
    path: string
    version: string
    segments: string[]
}

export type Match = { operation: Operation; pathParams: Record<string, string> }

/**
 * The operation for a path; `method` when the path exists under other methods only, null when it does not exist.
 * Literal segments win over parameters, from the left.
 */
export function matchOperation(platform: Platform, method: string, path: string): Match | 'method' | null {
    const segments = segmentsOf(path)
    const onPath = activeOperations(platform).filter(operation => fits(operation.segments, segments))
    const operation = onPath.find(each => each.method === method)
    if (operation) return { operation, pathParams: pathParams(operation.segments, segments) }
    return onPath.length > 0 ? 'method' : null
}

function activeOperations(platform: Platform): Operation[] {
    return platform.cached('scripted REST operations', () => {
        const definitions = new Map(platform.rows.find('sys_ws_definition', { active: '1' }).map(row => [row.sys_id ?? '', row]))
        const operations = platform.rows.find('sys_ws_operation', { active: '1' }).flatMap(row => {
            const definition = definitions.get(row.web_service_definition ?? '')
            return definition ? operationsOf(platform, definition, row) : []
        })
        return operations.sort((a, b) => byLiterals(a.segments, b.segments))
    })
}

/**
 * A versioned operation also answers without the version, if its version is the default one. Without a default only the
 * full address answers: the overview says that the latest version would, the page of the switch says this.
 * Source: markdown/api-reference/rest-api-explorer/t_EnableVersioning.md; SDK 4.9.0 writes the addresses.
 */
function operationsOf(platform: Platform, definition: Row, row: Row): Operation[] {
    const version = row.web_service_version ? platform.rows.get('sys_ws_version', row.web_service_version) : null
    if (version?.active === '0') return []
    const path = row.operation_uri ?? ''
    const addresses = version?.is_default === '1' ? [path, `${definition.base_uri ?? ''}${row.relative_path ?? '/'}`] : [path]
    return addresses.filter(address => address !== '').map(address => ({
        row, definition, path, method: (row.http_method ?? 'GET').toUpperCase(), version: version?.version_id ?? '', segments: segmentsOf(address),
    }))
}

function segmentsOf(path: string): string[] {
    return path.split('/').filter(segment => segment !== '')
}

function isParameter(segment: string): boolean {
    return segment.startsWith('{') && segment.endsWith('}')
}

function fits(pattern: string[], segments: string[]): boolean {
    return pattern.length === segments.length && pattern.every((each, index) => isParameter(each) || each === segments[index])
}

function pathParams(pattern: string[], segments: string[]): Record<string, string> {
    const found = pattern.map((each, index) => [each.slice(1, -1), decodedPart(segments[index] ?? '')] as const)
    return Object.fromEntries(found.filter((_, index) => isParameter(pattern[index] ?? '')))
}

function byLiterals(a: string[], b: string[]): number {
    for (let index = 0; index < Math.min(a.length, b.length); index++) {
        const order = Number(isParameter(a[index] ?? '')) - Number(isParameter(b[index] ?? ''))
        if (order !== 0) return order
    }
    return 0
}
