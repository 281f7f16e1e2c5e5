import type { Context, MiddlewareHandler } from 'hono'
import type { Platform, Row } from '../platform.ts'
import { matchOperation } from './scripted-rest/operations.ts'
import type { InstanceEnv } from './variables.ts'

interface CorsRule {
    api: string
    domain: string
    methods: string[]
    maxAge: string
    credentials: boolean
    allowHeaders: string
    exposeHeaders: string
}

const PLATFORM_APIS: [address: RegExp, name: string][] = [[/^\/api\/now\/(v\d+\/)?table\//, 'Table API'], [/^\/api\/now\/(v\d+\/)?stats\//, 'Aggregate API']]
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
/** A scheme, then at most one wildcard for what comes before the rest of the domain, which ends in `.letters`; or an IP address. */
const DOMAIN = /^https?:\/\/(\*\.([\w-]+\.)*|([\w-]+\.)+)[\w-]*[A-Za-z][\w-]*(:\d+)?$|^https?:\/\/\d{1,3}(\.\d{1,3}){3}(:\d+)?$/i

/**
 * Pages of other origins may call a REST API where a rule for it names their domain; without one a browser keeps them out.
 * Source: markdown/api-reference/rest-api-explorer/{c_RESTAPI,t_DefineACORSRule,r_CORSDomainRequirements}.md
 */
export function applyCors(platform: Platform): MiddlewareHandler<InstanceEnv> {
    return async (c, next) => {
        const origin = c.req.header('origin')
        const isAsked = origin !== undefined && c.req.path.startsWith('/api/') && platform.properties.isTrue('glide.rest.cors.enabled', true)
        const rule = isAsked ? ruleFor(platform, c.req.path, origin) : null
        const wanted = c.req.header('access-control-request-method')
        if (rule && origin && c.req.method === 'OPTIONS' && wanted) return answerPreflight(c, rule, origin, wanted)
        await next()
        if (rule && origin && rule.methods.includes(c.req.method)) allow(c, rule, origin)
    }
}

function answerPreflight(c: Context, rule: CorsRule, origin: string, wanted: string): Response {
    if (!rule.methods.includes(wanted)) return c.body(null, 403)
    allow(c, rule, origin)
    c.header('Access-Control-Allow-Methods', rule.methods.join(','))
    if (rule.allowHeaders) c.header('Access-Control-Allow-Headers', rule.allowHeaders)
    c.header('Access-Control-Max-Age', rule.maxAge)
    return c.body(null, 200)
}

function allow(c: Context, rule: CorsRule, origin: string): void {
    c.header('Access-Control-Allow-Origin', origin)
    c.header('Vary', 'Origin', { append: true })
    if (rule.credentials) c.header('Access-Control-Allow-Credentials', 'true')
    if (rule.exposeHeaders) c.header('Access-Control-Expose-Headers', rule.exposeHeaders)
}

/** An exact domain before a pattern, and of patterns the longest, which is the closest. */
function ruleFor(platform: Platform, path: string, origin: string): CorsRule | null {
    const api = apiAt(platform, path)
    const fitting = rules(platform).filter(rule => rule.api === api && fits(rule.domain, origin))
    return fitting.sort((a, b) => Number(b.domain === origin) - Number(a.domain === origin) || b.domain.length - a.domain.length)[0] ?? null
}

function apiAt(platform: Platform, path: string): string | null {
    const own = PLATFORM_APIS.find(([address]) => address.test(path))
    if (own) return own[1]
    for (const method of METHODS) {
        const match = matchOperation(platform, method, path)
        if (match !== null && match !== 'method') return match.operation.definition.name ?? null
    }
    return null
}

function fits(domain: string, origin: string): boolean {
    const wildcard = domain.indexOf('*')
    if (wildcard < 0) return domain.toLowerCase() === origin.toLowerCase()
    const [scheme, rest] = [domain.slice(0, wildcard).toLowerCase(), domain.slice(wildcard + 1).toLowerCase()]
    const given = origin.toLowerCase()
    return given.startsWith(scheme) && given.endsWith(rest) && given.length > scheme.length + rest.length
}

function rules(platform: Platform): CorsRule[] {
    return platform.cached('CORS rules', () => platform.rows.find('sys_cors_rule', { active: '1' }).filter(row => isUsable(platform, row)).map(row => ({
        api: row.rest_api ?? '',
        domain: row.domain ?? '',
        methods: (row.http_methods ?? '').split(',').map(name => name.trim().toUpperCase()),
        maxAge: row.max_age ?? '0',
        credentials: row.allow_credentials === '1',
        allowHeaders: row.allow_headers ?? '',
        exposeHeaders: row.expose_headers ?? '',
    })))
}

/** A rule for a path is not emulated; one whose domain is none, or that combines credentials with a wildcard, is invalid: it applies to nothing. */
function isUsable(platform: Platform, row: Row): boolean {
    const domain = row.domain ?? ''
    const fault = row.use_resource_path === '1' ? 'a rule for a resource path is not emulated'
        : !DOMAIN.test(domain) ? `'${domain}' is no valid domain`
            : row.allow_credentials === '1' && domain.includes('*') ? 'credentials exclude a wildcard in the domain' : null
    if (fault) platform.log.write('warn', 'CORS', `CORS rule ${row.name ?? row.sys_id ?? ''} applies to nothing: ${fault}`)
    return fault === null
}
