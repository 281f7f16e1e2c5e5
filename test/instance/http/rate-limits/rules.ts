import type { Platform, Row, Transaction } from '../../platform.ts'
import { roleNames } from '../../security/roles.ts'

/** What a call is for, in the words of a rule's form. */
export interface ApiCall {
    /** `Table API`, or the name of a scripted REST API. */
    api: string
    version: string
    /** Method and path with its parameters: `GET /api/now/table/{tableName}`. */
    resource: string
    table: string | null
}

export interface RateLimit {
    ruleId: string
    limit: number
    api: string
}

interface Rule extends ApiCall, RateLimit {
    applyTo: string
    role: string
    user: string
}

/**
 * The limit for this caller: a rule for the user alone before one for a role before one for all, and of several rules of a
 * kind the lowest limit. Source: markdown/api-reference/rest-api-explorer/inbound-REST-API-rate-limiting.md (priority)
 */
export function rateLimitFor(tx: Transaction, call: ApiCall): RateLimit | null {
    const matching = rules(tx.platform).filter(rule => concerns(rule, call))
    const kinds: ((rule: Rule) => boolean)[] = [
        rule => rule.applyTo === 'single_user' && rule.user === tx.user.sysId,
        rule => rule.applyTo === 'users_with_role' && tx.user.roles.has(rule.role),
        rule => rule.applyTo === 'all_users',
    ]
    for (const isOfKind of kinds) {
        const [lowest] = matching.filter(isOfKind).sort((a, b) => a.limit - b.limit)
        if (lowest) return lowest
    }
    return null
}

const concerns = (rule: Rule, call: ApiCall): boolean =>
    rule.api === call.api && isOpen(rule.version, call.version) && isOpen(rule.resource, call.resource) && isOpen(rule.table ?? '', call.table ?? '')

const isOpen = (wanted: string, given: string): boolean => wanted === '' || wanted === given

function rules(platform: Platform): Rule[] {
    return platform.cached('rate limit rules', () => {
        const roles = roleNames(platform)
        return platform.rows.find('sys_rate_limit_rules', { active: '1' }).map((row: Row) => ({
            ruleId: row.sys_id ?? '',
            api: row.rest_api ?? '',
            version: row.version ?? '',
            resource: row.resource ?? '',
            table: row.table ?? '',
            limit: Number(row.request_limit_per_hour ?? 0),
            applyTo: row.apply_to ?? '',
            role: roles.get(row.role ?? '') ?? '',
            user: row.user ?? '',
        }))
    })
}
