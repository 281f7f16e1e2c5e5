import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { FULFILLER } from '../../acceptance/snapshot.ts'
import type { Platform } from '../../instance/platform.ts'
import { hashPassword } from '../../instance/security/secrets.ts'
import { tableApi, type TableRow } from '../../journey/table-api.ts'
import { behaviour } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'

const GUARDED = 'answered 403: Operation Failed - Operation against file \'sys_user_has_role\' was aborted'

const grantByScript = (role: string): string => `
    var role = new GlideRecord('sys_user_role'); role.get('name', '${role}');
    var user = new GlideRecord('sys_user'); user.get('user_name', 'rita.requester');
    var grant = new GlideRecord('sys_user_has_role'); grant.initialize();
    grant.setValue('user', user.getUniqueValue()); grant.setValue('role', role.getUniqueValue());
    return [grant.insert() !== null, grant.getLastErrorMessage()];`
const RESOURCES = { 'grant-admin': grantByScript('admin'), 'grant-itil': grantByScript('itil') }

let probes: ProbeInstance
let user: string
beforeAll(async () => {
    const privileges = ['sys_user_role.read', 'sys_user.read', 'sys_user_has_role.read', 'sys_user_has_role.create']
    probes = await startProbes({ resources: RESOURCES, privileges }, withManager)
    user = (await probes.admin.find('sys_user', 'user_name=rita.requester', 'sys_id'))[0]?.sys_id ?? ''
    for (const name of ['lab.outer', 'lab.middle', 'lab.inner']) await probes.admin.create('sys_user_role', { name })
    await contain('lab.outer', 'lab.middle')
    await contain('lab.middle', 'lab.inner')
}, 60_000)
afterAll(() => probes.stop())

/** Somebody who may grant roles and is no administrator. */
function withManager({ rows }: Platform): void {
    const manager = rows.insert('sys_user', { user_name: 'mona', name: 'Mona Manager', active: '1', user_password: hashPassword('M4nager-of-Users') })
    const role = rows.first('sys_user_role', { name: 'user_admin' })?.sys_id ?? ''
    rows.insert('sys_user_has_role', { user: manager, role, state: 'active', inherited: '0' })
}

const roleId = async (name: string): Promise<string> => (await probes.admin.find('sys_user_role', `name=${name}`, 'sys_id'))[0]?.sys_id ?? ''
const contain = async (role: string, contains: string): Promise<TableRow> => probes.admin.create('sys_user_role_contains', { role: await roleId(role), contains: await roleId(contains) })
const grant = async (role: string): Promise<TableRow> => probes.admin.create('sys_user_has_role', { user, role: await roleId(role) })
const remove = async (table: string, row: TableRow): Promise<number> => (await probes.call(`/api/now/table/${table}/${row.sys_id}`, { method: 'DELETE' })).status
const rolesOf = async (): Promise<string[]> => {
    const rows = await probes.admin.find('sys_user_has_role', `user=${user}^role.nameSTARTSWITHlab^ORDERBYrole.name`, 'role.name,inherited,inh_count')
    return rows.map(row => `${row['role.name']} ${row.inherited} ${row.inh_count}`)
}

describe('Roles', () => {
    behaviour('a granted role brings the roles that it contains, to the end, as rows of their own that are marked as inherited', 'platform-security/access-control/Role-Mgmt-V2.md', async () => {
        const granted = await grant('lab.outer')
        expect(await rolesOf()).toEqual(['lab.inner true 1', 'lab.middle true 1', expect.stringMatching(/^lab\.outer false /)])
        await remove('sys_user_has_role', granted)
        expect(await rolesOf()).toEqual([])
    })

    behaviour('a role that comes in several ways is one row, which counts them, and goes with the last of them', 'platform-security/access-control/Role-Mgmt-V2.md', async () => {
        const outer = await grant('lab.outer')
        const middle = await grant('lab.middle')
        expect(await rolesOf()).toContain('lab.inner true 2')
        await remove('sys_user_has_role', outer)
        expect(await rolesOf()).toEqual(['lab.inner true 1', expect.stringMatching(/^lab\.middle false /)])
        await remove('sys_user_has_role', middle)
    })

    behaviour('a role that is added to a role reaches those who have it', 'platform-administration/user-administration/t_AddARoleToAnExistingRole.md', async () => {
        const granted = await grant('lab.inner')
        await probes.admin.create('sys_user_role', { name: 'lab.added' })
        const added = await contain('lab.inner', 'lab.added')
        expect(await rolesOf()).toContain('lab.added true 1')
        await remove('sys_user_role_contains', added)
        expect(await rolesOf()).toEqual([expect.stringMatching(/^lab\.inner false /)])
        await remove('sys_user_has_role', granted)
    })

    behaviour('members of a group have its roles while they are members', 'platform-administration/user-administration/t_AssignRoleToGroup.md', async () => {
        const { sys_id: group = '' } = await probes.admin.create('sys_user_group', { name: 'Lab' })
        await probes.admin.create('sys_group_has_role', { group, role: await roleId('lab.middle') })
        const member = await probes.admin.create('sys_user_grmember', { group, user })
        expect(await rolesOf()).toEqual(['lab.inner true 1', 'lab.middle true 1'])
        await remove('sys_user_grmember', member)
        expect(await rolesOf()).toEqual([])
    })

    behaviour('a role that a group gets reaches its members, unless it is not to be inherited', 'platform-administration/user-administration/t_AssignRoleToGroup.md', async () => {
        const { sys_id: group = '' } = await probes.admin.create('sys_user_group', { name: 'Lab with roles' })
        await probes.admin.create('sys_user_grmember', { group, user })
        const given = await probes.admin.create('sys_group_has_role', { group, role: await roleId('lab.inner') })
        expect(await rolesOf()).toEqual(['lab.inner true 1'])
        await probes.admin.update('sys_group_has_role', given.sys_id ?? '', { inherits: 'false' })
        expect(await rolesOf()).toEqual([])
    })

    behaviour('a contained role opens what its access rules protect', 'platform-administration/user-administration/t_AddARoleToAnExistingRole.md', async () => {
        const fulfiller = tableApi(probes.instance.url, FULFILLER.user, FULFILLER.password)
        expect(await fulfiller.create('problem', { short_description: 'by itil, which contains the right to write problems' })).toMatchObject({ active: 'true' })
    })

    behaviour('only who has the admin role grants it, and so with security_admin', 'platform-administration/user-administration/t_AssignARoleToAUser.md', async () => {
        const mona = tableApi(probes.instance.url, 'mona', 'M4nager-of-Users')
        await expect(mona.create('sys_user_has_role', { user, role: await roleId('admin') })).rejects.toThrow(GUARDED)
        await expect(mona.create('sys_user_has_role', { user, role: await roleId('security_admin') })).rejects.toThrow(GUARDED)
        await mona.create('sys_user_has_role', { user, role: await roleId('lab.inner') })
    })

    behaviour('an application grants ordinary roles, and not that of the administrators', 'reported', async () => {
        expect(await probes.probe('grant-admin')).toEqual([false, expect.stringContaining('aborted')])
        expect(await probes.probe('grant-itil')).toEqual([true, null])
    })
})
