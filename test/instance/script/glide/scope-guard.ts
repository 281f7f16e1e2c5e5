import type { Operation } from '../../platform.ts'
import { privilegeAllows } from '../../security/scope-privileges.ts'
import { ScopeAccessNotGranted } from '../script-error.ts'
import type { Glide } from './glide-class.ts'

/**
 * Whether the script's scope may do this to the table. The two refusals differ: a table flag is silent, with a message
 * for the session and the log; a missing privilege throws. Source: platform-facts 2.3 (reported).
 */
export function scopeMay(glide: Glide, table: string, operation: Operation): boolean {
    const { platform, tx } = glide
    const decision = platform.access.scope(tx, table, operation)
    if (decision.allowed) return true
    platform.log.write('warn', tx.scope, `Security restricted: ${decision.text}`)
    if (decision.by === 'privilege') throw new ScopeAccessNotGranted(operation, table)
    tx.messages.push({ kind: 'error', text: decision.text })
    return false
}

/** Script objects of the platform that an application may use only with the privilege to execute them. */
export function requireScriptable({ platform, tx }: Glide, name: string): void {
    if (tx.scope === 'global' || privilegeAllows(platform, tx.scope, { type: 'scriptable', name, scopeId: 'global' }, 'execute')) return
    throw new ScopeAccessNotGranted('execute', name)
}
