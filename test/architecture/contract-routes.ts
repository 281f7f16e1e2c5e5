import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { parse } from 'yaml'
import { filesUnder, ROOT } from './modules.ts'

const METHODS = ['get', 'put', 'post', 'delete', 'patch']
const UPDATES = 'dist/app/update'

interface Contract {
    servers: [{ url: string }]
    paths: Record<string, Record<string, unknown>>
}

/** `GET /api/<scope>/v1/…` of every operation in the contract. */
export function contractRoutes(): string[] {
    const { servers, paths } = parse(readFileSync(join(ROOT, 'src/contract/openapi.yaml'), 'utf8')) as Contract
    const base = servers[0].url.replace(/^https:\/\/[^/]*/, '')
    return Object.entries(paths).flatMap(([path, item]) => METHODS.filter(method => method in item).map(method => `${method.toUpperCase()} ${base}${path}`)).sort()
}

interface OperationFile {
    record_update: { sys_ws_operation: { http_method: string; operation_uri: string } }
}

const parser = new XMLParser({ parseTagValue: false })

/** The same of every scripted REST operation in the built package. */
export function builtRoutes(): string[] {
    if (!existsSync(join(ROOT, UPDATES))) throw new Error('There is no built package: run npm run build first')
    const files = filesUnder(UPDATES).filter(path => path.startsWith(`${UPDATES}/sys_ws_operation_`))
    const operations = files.map(path => (parser.parse(readFileSync(join(ROOT, path), 'utf8')) as OperationFile).record_update.sys_ws_operation)
    return operations.map(({ http_method, operation_uri }) => `${http_method} ${operation_uri}`).sort()
}
