import type { Context } from 'hono'
import type { Platform, Row, Transaction } from '../../platform.ts'
import { refuse } from '../envelope.ts'
import { asGuest } from '../public-access.ts'
import { requireCaller } from '../require-caller.ts'
import type { InstanceEnv } from '../variables.ts'
import type { Operation } from './operations.ts'

/**
 * Who may run an operation: anybody when it asks for no authentication, otherwise a signed-in user who holds the internal
 * role where that is asked for and passes one of the ACLs of the operation, or else of the API (platform-facts 4.2). ACLs
 * named by the resource's path are asked for every caller.
 */
export function admit(platform: Platform, c: Context<InstanceEnv>, operation: Operation): Transaction {
    const tx = operation.row.requires_authentication === '0' ? c.get('transaction') ?? asGuest(platform) : signedIn(platform, c, operation)
    if (!platform.access.path(tx, operation.path, operation.method)) refuseCaller()
    return tx
}

function signedIn(platform: Platform, c: Context<InstanceEnv>, { row, definition }: Operation): Transaction {
    const tx = requireCaller(c)
    if (row.requires_snc_internal_role !== '0' && !platform.access.hasRole(tx, 'snc_internal')) refuseCaller()
    if (row.requires_acl_authorization !== '0' && !platform.access.endpoint(tx, aclsOf(row, definition))) refuseCaller()
    return tx
}

function aclsOf(row: Row, definition: Row): string[] {
    const list = row.enforce_acl || definition.enforce_acl || ''
    return list.split(',').map(sysId => sysId.trim()).filter(sysId => sysId !== '')
}

function refuseCaller(): never {
    return refuse(403, 'User Not Authorized', 'Failed API level ACL Validation')
}
