import type { TableApi } from '../journey/table-api.ts'

const RESTRICTED = 'glide.authenticate.basic_auth.restriction.enforce'
const ROLE = 'snc_basic_auth_api_access'

/** Lets a user sign in by name and password where that is restricted; a test that speaks for several users has no token of each. */
export async function letIn(admin: TableApi, userName: string): Promise<void> {
    const [restriction] = await admin.find('sys_properties', `name=${RESTRICTED}`, 'value')
    if (restriction?.value !== 'true') return
    const [user] = await admin.find('sys_user', `user_name=${userName}`, 'sys_id')
    const [role] = await admin.find('sys_user_role', `name=${ROLE}`, 'sys_id')
    if (!user || !role) throw new Error(`${userName} cannot be given the role ${ROLE}`)
    await admin.create('sys_user_has_role', { user: user.sys_id ?? '', role: role.sys_id ?? '' })
}
