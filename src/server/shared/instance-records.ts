import { GlideRecord, gs } from '@servicenow/glide'
import { SCOPE } from '../names.ts'
import { readForeign } from './write-records.ts'

/** The instance's own address without a final slash. */
export function instanceUrl(): string {
    const uri = gs.getProperty('glide.servlet.uri') || `https://${gs.getProperty('instance_name')}.service-now.com/`
    return uri.replace(/\/+$/, '')
}

/** sys_id of the signed-in user. */
export function callerId(): string {
    return gs.getUserID()
}

/**
 * Version of the installed application: the record's, because an upgrade changes it and a constant could be forgotten.
 * Empty where the instance does not let it be read: no call fails for that.
 */
export function appVersion(): string {
    const scope = readForeign(ownScope)
    return scope.read ? scope.value.version : ''
}

/** The application's own record. Throws what the platform throws where it may not be read. */
export function ownScope(): { sysId: string; version: string } {
    const scope = new GlideRecord('sys_scope')
    scope.addQuery('scope', SCOPE)
    scope.setLimit(1)
    scope.query()
    return scope.next() ? { sysId: scope.getUniqueValue(), version: scope.getValue('version') ?? '' } : { sysId: '', version: '' }
}
