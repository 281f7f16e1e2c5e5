import { GlideRecord, gs } from '@servicenow/glide'
import { SCOPE } from '../names.ts'

/** The instance's own address without a final slash. */
export function instanceUrl(): string {
    const uri = gs.getProperty('glide.servlet.uri') || `https://${gs.getProperty('instance_name')}.service-now.com/`
    return uri.replace(/\/+$/, '')
}

/** sys_id of the signed-in user. */
export function callerId(): string {
    return gs.getUserID()
}

/** Version of the installed application: the record's, because an upgrade changes it and a constant could be forgotten. */
export function appVersion(): string {
    const scope = new GlideRecord('sys_scope')
    scope.addQuery('scope', SCOPE)
    scope.setLimit(1)
    scope.query()
    return scope.next() ? (scope.getValue('version') ?? '') : ''
}
