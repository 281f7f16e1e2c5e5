import { ADMIN } from '../acceptance/snapshot.ts'
import type { TableRow } from '../journey/table-api.ts'
import { basic } from '../journey/table-api.ts'
import type { ProbeInstance } from './probe-instance.ts'

/** Changes records for as long as something runs, by the Table API, as an administrator may. */

/** Sets system properties while `run` runs; a property that was not there is gone again afterwards. */
export async function withProperties<T>(probes: ProbeInstance, values: Record<string, string>, run: () => Promise<T>): Promise<T> {
    const undo: (() => Promise<unknown>)[] = []
    try {
        for (const [name, value] of Object.entries(values)) undo.push(await setProperty(probes, name, value))
        return await run()
    } finally {
        for (const each of undo) await each()
    }
}

async function setProperty(probes: ProbeInstance, name: string, value: string): Promise<() => Promise<unknown>> {
    const [known] = await probes.admin.find('sys_properties', `name=${name}`, 'sys_id,value')
    if (known) {
        const { sys_id: sysId = '', value: before = '' } = known
        await probes.admin.update('sys_properties', sysId, { value })
        return () => probes.admin.update('sys_properties', sysId, { value: before })
    }
    const { sys_id: sysId = '' } = await probes.admin.create('sys_properties', { name, type: 'string', value })
    return () => removeRecord(probes, 'sys_properties', sysId)
}

/** Changes a user while `run` runs. */
export async function withUser<T>(probes: ProbeInstance, userName: string, values: TableRow, run: () => Promise<T>): Promise<T> {
    const fields = Object.keys(values).join(',')
    const [user] = await probes.admin.find('sys_user', `user_name=${userName}`, `sys_id,${fields}`)
    const { sys_id: sysId = '', ...before } = user ?? {}
    await probes.admin.update('sys_user', sysId, values)
    try {
        return await run()
    } finally {
        await probes.admin.update('sys_user', sysId, before)
    }
}

export async function removeRecord(probes: ProbeInstance, table: string, sysId: string): Promise<void> {
    const answer = await probes.call(`/api/now/table/${table}/${sysId}`, { method: 'DELETE', headers: { authorization: basic(ADMIN.user, ADMIN.password) } })
    if (answer.status !== 204) throw new Error(`DELETE ${table} answered ${answer.status}`)
}

/** A new user with a password, and what else is given. */
export async function newUser(probes: ProbeInstance, userName: string, password: string, more: TableRow = {}): Promise<string> {
    const made = await probes.call('/api/now/table/sys_user?sysparm_input_display_value=true', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ user_name: userName, first_name: 'Ann', last_name: 'Other', user_password: password, ...more }),
    })
    if (made.status !== 201) throw new Error(`Creating ${userName} answered ${made.status}: ${await made.text()}`)
    return ((await made.json()) as { result: { sys_id: string } }).result.sys_id
}

export async function grantRole(probes: ProbeInstance, userSysId: string, name: string): Promise<TableRow> {
    const [role] = await probes.admin.find('sys_user_role', `name=${name}`, 'sys_id')
    return probes.admin.create('sys_user_has_role', { user: userSysId, role: role?.sys_id ?? '' })
}
