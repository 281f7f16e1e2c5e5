import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { ADMIN, FULFILLER } from '../../acceptance/snapshot.ts'
import { tableApi, type TableApi, type TableRow } from '../../journey/table-api.ts'
import { behaviour } from '../behaviour.ts'
import { eventually, startProbes, type ProbeInstance } from '../probe-instance.ts'

const DONE = { close_code: 'Solution provided', close_notes: 'done' }

let probes: ProbeInstance
let fulfiller: TableApi
let adminId: string
beforeAll(async () => {
    probes = await startProbes({})
    fulfiller = tableApi(probes.instance.url, FULFILLER.user, FULFILLER.password)
    adminId = (await probes.admin.find('sys_user', `user_name=${ADMIN.user}`, 'sys_id'))[0]?.sys_id ?? ''
}, 60_000)
afterAll(() => probes.stop())

const incident = (values: TableRow = {}): Promise<TableRow> => probes.admin.create('incident', { short_description: 'probe', ...values })
const update = (row: TableRow, values: TableRow): Promise<TableRow> => probes.admin.update('incident', row.sys_id ?? '', values)
const group = async (name: string): Promise<string> => (await probes.admin.find('sys_user_group', `name=${name}`, 'sys_id'))[0]?.sys_id ?? ''
const valueOf = (field: unknown): string => typeof field === 'object' && field !== null ? (field as { value: string }).value : String(field)
const setProperty = async (name: string, value: string): Promise<void> => {
    const [row] = await probes.admin.find('sys_properties', `name=${name}`, 'sys_id')
    await probes.admin.update('sys_properties', row?.sys_id ?? '', { value })
}

describe('Tasks', () => {
    behaviour('active follows the state by the close_states of the table', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        const made = await incident()
        expect(made.active).toBe('true')
        expect((await update(made, { state: '8' })).active).toBe('false')
        expect((await update(made, { state: '2' })).active).toBe('true')
    })

    behaviour('a table inherits close_states from the table that it extends, until it has its own', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        const setStates = async (table: string, from: string, to: string): Promise<void> => {
            const [entry] = await probes.admin.find('sys_dictionary', `name=${table}^internal_type=collection`, 'sys_id,attributes')
            await probes.admin.update('sys_dictionary', entry?.sys_id ?? '', { attributes: entry?.attributes?.replace(from, to) ?? '' })
        }
        await setStates('incident', 'close_states=7;8', 'other=1')
        expect((await update(await incident(), { state: '8' })).active).toBe('true')
        expect((await update(await incident(), { state: '3' })).active).toBe('false')
        await setStates('incident', 'other=1', 'close_states=7;8')
        expect((await update(await incident(), { state: '8' })).active).toBe('false')
    })

    behaviour('a task that becomes inactive gets the moment and the user; a reopened one loses them', 'reported', async () => {
        const made = await incident()
        const closed = await update(made, { state: '8' })
        expect([closed.closed_at, valueOf(closed.closed_by)]).toEqual([expect.stringMatching(/^\d{4}-/), adminId])
        expect(await update(made, { state: '2' })).toMatchObject({ closed_at: '', closed_by: '' })
    })

    behaviour('a new task has the defaults of its columns', 'SDK 4.9.0', async () => {
        expect(await incident()).toMatchObject({ state: '1', impact: '3', urgency: '3', approval: 'not requested', active: 'true', category: 'inquiry', notify: '1', severity: '3' })
    })
})

describe('Incidents', () => {
    behaviour('state and incident_state mirror each other, whichever is written', 'SDK 4.9.0', async () => {
        const made = await incident()
        expect(await update(made, { incident_state: '2' })).toMatchObject({ state: '2', incident_state: '2' })
        expect(await update(made, { state: '1' })).toMatchObject({ state: '1', incident_state: '1' })
    })

    behaviour('resolving notes who resolved and when, and leaves the incident active', 'it-service-management/incident-management/resolve-and-close-an-incident.md', async () => {
        const resolved = await update(await incident(), { state: '6', ...DONE })
        expect(resolved).toMatchObject({ active: 'true', resolved_at: expect.stringMatching(/^\d{4}-/) })
        expect(valueOf(resolved.resolved_by)).toBe(adminId)
    })

    behaviour('closing a resolved incident keeps who resolved it', 'it-service-management/incident-management/resolve-and-close-an-incident.md', async () => {
        const made = await incident()
        const resolved = await update(made, { state: '6', ...DONE })
        expect(await update(made, { state: '7' })).toMatchObject({ active: 'false', resolved_at: resolved.resolved_at })
    })

    behaviour('reopening counts, notes who and when, and clears the resolution', 'SDK 4.9.0', async () => {
        const made = await incident()
        await update(made, { state: '6', ...DONE })
        const reopened = await update(made, { state: '2' })
        expect(reopened).toMatchObject({ reopen_count: '1', reopened_time: expect.stringMatching(/^\d{4}-/), resolved_at: '', resolved_by: '' })
        expect(valueOf(reopened.reopened_by)).toBe(adminId)
    })

    behaviour('the on hold reason goes when the incident leaves On Hold', 'it-service-management/incident-management/c_IncidentManagementStateModel.md', async () => {
        const made = await incident({ state: '3', hold_reason: '4' })
        expect(await update(made, { state: '2' })).toMatchObject({ hold_reason: '' })
    })

    behaviour('an update by the caller brings an incident that waits for the caller back to In Progress', 'it-service-management/incident-management/c_IncidentManagementStateModel.md', async () => {
        const made = await incident({ caller_id: adminId })
        await update(made, { state: '3', hold_reason: '1' })
        expect(await update(made, { description: 'the answer' })).toMatchObject({ state: '2', incident_state: '2', hold_reason: '' })
    })

    behaviour('an update by somebody else does not', 'it-service-management/incident-management/c_IncidentManagementStateModel.md', async () => {
        const made = await incident({ caller_id: adminId })
        await update(made, { state: '3', hold_reason: '1' })
        expect(await fulfiller.update('incident', made.sys_id ?? '', { description: 'a note' })).toMatchObject({ state: '3', hold_reason: '1' })
    })

    behaviour('another assignment group clears assigned to, unless the same update assigns', 'it-service-management/incident-management/create-an-incident.md', async () => {
        const made = await incident({ assignment_group: await group('Service Desk'), assigned_to: adminId })
        expect(await update(made, { assignment_group: await group('Network') })).toMatchObject({ assigned_to: '' })
        expect(valueOf((await update(made, { assignment_group: await group('Service Desk'), assigned_to: adminId })).assigned_to)).toBe(adminId)
    })

    behaviour('a closed or canceled incident is read-only to those who work on incidents', 'it-service-management/incident-management/resolve-and-close-an-incident.md', async () => {
        const made = await incident()
        await fulfiller.update('incident', made.sys_id ?? '', { state: '6', ...DONE })
        await update(made, { state: '7' })
        await expect(fulfiller.update('incident', made.sys_id ?? '', { description: 'too late' })).rejects.toThrow('answered 403')
        expect(await update(made, { description: 'by an administrator' })).toMatchObject({ description: 'by an administrator' })
    })

    behaviour('resolved incidents are closed after some days, counted from their resolution', 'it-service-management/incident-management/configure-incident-auto-close.md', async () => {
        await setProperty('glide.ui.autoclose.time', '2')
        const due = await incident()
        await update(due, { state: '6', ...DONE })
        await probes.instance.advance(86_400)
        await update(due, { description: 'still talked about' })
        const early = await incident()
        await update(early, { state: '6', ...DONE })
        await probes.instance.advance(86_400 + 3_700)
        await eventually(() => probes.admin.get('incident', due.sys_id ?? '', 'state,active'), ({ state }) => state === '7')
        expect(await probes.admin.get('incident', early.sys_id ?? '', 'state')).toEqual({ state: '6' })
    })

    behaviour('or from their last update, where the property says so; zero days switch it off', 'it-service-management/incident-management/configure-incident-auto-close.md', async () => {
        await setProperty('glide.ui.autoclose.time', '0')
        const [resolved, talked] = [await incident(), await incident()]
        for (const each of [resolved, talked]) await update(each, { state: '6', ...DONE })
        await probes.instance.advance(3 * 86_400)
        const { sys_created_on: now = '' } = await incident()
        await eventually(() => probes.admin.find('sys_trigger', 'name=Autoclose Incidents', 'next_action'), found => (found[0]?.next_action ?? '') > now)
        expect(await probes.admin.get('incident', resolved.sys_id ?? '', 'state')).toEqual({ state: '6' })
        await setProperty('com.snc.incident.autoclose.basedon.resolved_at', 'false')
        await update(talked, { description: 'updated just now' })
        await setProperty('glide.ui.autoclose.time', '2')
        await probes.instance.advance(3_700)
        await eventually(() => probes.admin.get('incident', resolved.sys_id ?? '', 'state'), ({ state }) => state === '7')
        expect(await probes.admin.get('incident', talked.sys_id ?? '', 'state')).toEqual({ state: '6' })
    })
})
