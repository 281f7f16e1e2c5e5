import { ADMIN_USER, INTEGRATION_USER } from '../names.ts'
import type { Keepsakes } from '../keepsakes.ts'
import type { Done } from '../step.ts'
import { tableApi, type TableApi } from '../table-api.ts'

/** A local instance has no directory in which somebody could enrol for account recovery: this property names who has. */
const RECOVERY_USERS = 'local.sso.acr.users'
const EXEMPTED_GROUP = 'MFA Exempted User Group'

/**
 * What an administrator does where people come in by single sign-on or with a second factor: the integration user, who is
 * no person, keeps its local sign-in. An instance that lets everybody in is left as it is.
 */
export async function letIn(instanceUrl: string, { secrets }: Keepsakes): Promise<Done<void>> {
    const admin = tableApi(instanceUrl, ADMIN_USER, secrets.adminPassword)
    const done: string[] = []
    if (await isOn(admin, 'glide.authenticate.multisso.enabled') && await enrol(admin)) done.push('account recovery')
    if (await isOn(admin, 'glide.authenticate.multifactor') && await exempt(admin)) done.push(EXEMPTED_GROUP)
    return { value: undefined, said: done.length > 0 ? `by ${ADMIN_USER}: ${done.join(' and ')} for ${INTEGRATION_USER}` : 'nothing keeps it out' }
}

async function isOn(admin: TableApi, name: string): Promise<boolean> {
    const [property] = await admin.find('sys_properties', `name=${name}`, 'value')
    return property?.value === 'true'
}

async function enrol(admin: TableApi): Promise<boolean> {
    const [property] = await admin.find('sys_properties', `name=${RECOVERY_USERS}`, 'sys_id,value')
    const users = (property?.value ?? '').split(',').filter((name) => name !== '')
    if (users.includes(INTEGRATION_USER)) return false
    const value = [...users, INTEGRATION_USER].join()
    if (property?.sys_id) await admin.update('sys_properties', property.sys_id, { value })
    else await admin.create('sys_properties', { name: RECOVERY_USERS, type: 'string', value })
    return true
}

async function exempt(admin: TableApi): Promise<boolean> {
    const [[user], [group]] = await Promise.all([
        admin.find('sys_user', `user_name=${INTEGRATION_USER}`, 'sys_id'),
        admin.find('sys_user_group', `name=${EXEMPTED_GROUP}`, 'sys_id'),
    ])
    const membership = { user: user?.sys_id ?? '', group: group?.sys_id ?? '' }
    const known = await admin.find('sys_user_grmember', `user=${membership.user}^group=${membership.group}`, 'sys_id')
    if (known.length > 0) return false
    await admin.create('sys_user_grmember', membership)
    return true
}
