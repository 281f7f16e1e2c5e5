import type { BaseRecord } from './base-records.ts'

/** Where the SDK's client has its code shown; the address is the instance's own. */
export const SDK_CODE_PAGE = '/sdk-oauth.do'

/**
 * The client of `now-sdk auth --type oauth`, which instances come with
 * (markdown/application-development/servicenow-sdk/authenticate-instance-oauth.md; its id and address: SDK 4.9.0).
 */
export function sdkClient(): BaseRecord {
    const name = 'ServiceNow SDK'
    return {
        table: 'oauth_entity',
        key: name,
        values: {
            name, type: 'client', client_id: '543e5655f77746a28228c6009a599dfb', public_client: '1', redirect_url: SDK_CODE_PAGE, active: '1', sys_scope: 'global', sys_package: 'global',
        },
    }
}
