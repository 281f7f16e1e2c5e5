import type { Operation, Platform, Row } from '../platform.ts'

/** Another application's table, or a script object of the platform. */
export interface Target {
    type: 'sys_db_object' | 'scriptable'
    name: string
    scopeId: string
}

interface CallingScope {
    id: string
    tracking: 'permissive' | 'enforcing'
    isInstalled: boolean
    /** Status by target type, name and operation. */
    known: Map<string, string>
}

/**
 * Does the calling application's runtime access tracking let it? Without tracking everything may run. A record decides where
 * there is one. Without one an installed application is refused; while an application is in development, tracking makes an
 * allowed record and enforcing a requested one, which still blocks. Source: docs: application-development/
 * c_RuntimeAccessTracking, c_CrossScopePrivilegeRecord; SDK 4.9.0 for the values.
 */
export function privilegeAllows(platform: Platform, scope: string, target: Target, operation: Operation | 'execute'): boolean {
    const caller = callingScopes(platform).get(scope)
    if (!caller) return true
    const status = caller.known.get(`${target.type} ${target.name} ${operation}`)
    if (status !== undefined) return status === 'allowed'
    if (caller.isInstalled) return false
    const granted = caller.tracking === 'permissive' ? 'allowed' : 'requested'
    platform.rows.insert('sys_scope_privilege', {
        source_scope: caller.id, target_scope: target.scopeId, target_name: target.name, target_type: target.type, operation, status: granted,
    })
    return granted === 'allowed'
}

/** Scopes with runtime access tracking; the others have no entry. */
function callingScopes({ cached, rows }: Platform): Map<string, CallingScope> {
    return cached('calling scopes', () => {
        const privileges = rows.find('sys_scope_privilege', {})
        const tracked = rows.find('sys_scope', {}).filter(scope => scope['scope'] !== 'global' && (scope['runtime_access_tracking'] ?? '') !== '')
        return new Map(tracked.map(scope => [scope['scope'] ?? '', callingScope(scope, privileges, isInstalled({ rows }, scope))]))
    })
}

function callingScope(scope: Row, privileges: Row[], installed: boolean): CallingScope {
    const tracking = scope['runtime_access_tracking']
    if (tracking !== 'permissive' && tracking !== 'enforcing') throw new Error(`Runtime access tracking '${tracking}' of scope ${scope['scope']} is not emulated`)
    const own = privileges.filter(privilege => privilege['source_scope'] === scope['sys_id'])
    const known = new Map(own.map(privilege => [`${privilege['target_type']} ${privilege['target_name']} ${privilege['operation']}`, privilege['status'] ?? '']))
    return { id: scope['sys_id'] ?? '', tracking, isInstalled: installed, known }
}

/** An application that a package brought is installed; one whose record was made here is in development. */
const isInstalled = ({ rows }: Pick<Platform, 'rows'>, scope: Row): boolean => rows.first('sys_upgrade_history', { to_version: scope['scope'] ?? '' }) !== null
