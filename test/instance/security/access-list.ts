import type { Platform } from '../platform.ts'
import { roleNames } from './roles.ts'

/** One sys_security_acl record, ready to be evaluated. */
export interface AccessRule {
    sysId: string
    name: string
    scope: string
    type: string
    operation: string
    denies: boolean
    adminOverrides: boolean
    roles: string[]
    /** A role of the rule that does not exist: the rule is invalid and denies. */
    brokenRole: boolean
    condition: string
    appliesTo: string
    script: string
    attribute: string
}

interface AccessLists {
    byTarget: Map<string, AccessRule[]>
    byId: Map<string, AccessRule>
}

/** Rules of one object: `record` / `incident.state` / `read`. */
export function rulesOf(platform: Platform, type: string, name: string, operation: string): AccessRule[] {
    return lists(platform).byTarget.get(`${type}\n${name}\n${operation}`) ?? []
}

export function ruleById(platform: Platform, sysId: string): AccessRule | undefined {
    return lists(platform).byId.get(sysId)
}

function lists(platform: Platform): AccessLists {
    return platform.cached('access rules', () => {
        const rules = readRules(platform)
        const byTarget = new Map<string, AccessRule[]>()
        for (const rule of rules) {
            const key = `${rule.type}\n${rule.name}\n${rule.operation}`
            byTarget.set(key, [...(byTarget.get(key) ?? []), rule])
        }
        return { byTarget, byId: new Map(rules.map(rule => [rule.sysId, rule])) }
    })
}

function readRules(platform: Platform): AccessRule[] {
    const names = roleNames(platform)
    const roles = new Map<string, string[]>()
    for (const row of platform.rows.find('sys_security_acl_role', {})) {
        const acl = row['sys_security_acl'] ?? ''
        roles.set(acl, [...(roles.get(acl) ?? []), names.get(row['sys_user_role'] ?? '') ?? ''])
    }
    const scopes = new Map(platform.rows.find('sys_scope', {}).map(row => [row['sys_id'], row['scope'] ?? 'global']))
    return platform.rows.find('sys_security_acl', { active: '1' }).map((row): AccessRule => {
        if (/\.\[/.test(row['name'] ?? '')) throw new Error(`Datatype access rule ${row['name']} is not emulated`)
        const own = roles.get(row['sys_id'] ?? '') ?? []
        return {
            sysId: row['sys_id'] ?? '',
            name: row['name'] ?? '',
            scope: scopes.get(row['sys_scope'] ?? '') ?? 'global',
            type: row['type'] ?? '',
            operation: row['operation'] ?? '',
            denies: row['decision_type'] === 'deny',
            adminOverrides: row['admin_overrides'] !== '0',
            roles: own.filter(name => name !== ''),
            brokenRole: own.includes(''),
            condition: row['condition'] ?? '',
            appliesTo: row['applies_to'] ?? '',
            script: row['advanced'] === '1' ? (row['script'] ?? '') : '',
            attribute: row['security_attribute'] ?? '',
        }
    })
}
