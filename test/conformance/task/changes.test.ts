import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { FULFILLER } from '../../acceptance/snapshot.ts'
import { tableApi, type TableApi, type TableRow } from '../../journey/table-api.ts'
import { behaviour, refused } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'

const REFUSAL = 'answered 403: Operation Failed - Operation against file \'change_request\' was aborted by Business Rule \'Change Model: Check State Transition\''
const CLOSED = { state: '3', close_code: 'successful', close_notes: 'done' }

let probes: ProbeInstance
let fulfiller: TableApi
beforeAll(async () => {
    probes = await startProbes({})
    fulfiller = tableApi(probes.instance.url, FULFILLER.user, FULFILLER.password)
}, 60_000)
afterAll(() => probes.stop())

const change = (values: TableRow = {}): Promise<TableRow> => probes.admin.create('change_request', { short_description: 'probe', type: 'normal', ...values })
const move = (row: TableRow, ...states: string[]): Promise<TableRow> =>
    states.reduce((before, state) => before.then(() => probes.admin.update('change_request', row.sys_id ?? '', { state })), Promise.resolve(row))
const nextStates = async (row: TableRow): Promise<{ available_states: string[]; state_transitions: { to_state: string; transition_available: boolean }[][]; state_label: Record<string, string> }> => {
    const answer = await probes.call(`/api/sn_chg_rest/change/${row.sys_id}/nextstates`)
    return ((await answer.json()) as { result: Awaited<ReturnType<typeof nextStates>> }).result
}

describe('Change states', () => {
    behaviour('a change begins as New', 'it-service-management/change-management/c_ChangeStateModel.md', async () => {
        expect(await change()).toMatchObject({ state: '-5', type: 'normal' })
    })

    behaviour('a normal change passes through every state', 'it-service-management/change-management/normal-standard-emergency-states.md', async () => {
        const made = await change()
        await move(made, '-4', '-3', '-2', '-1', '0')
        expect(await probes.admin.update('change_request', made.sys_id ?? '', CLOSED)).toMatchObject({ state: '3', active: 'false' })
    })

    behaviour('a normal change leaves out none of them', ['it-service-management/change-management/normal-standard-emergency-states.md', 'reported'], async () => {
        await expect(move(await change(), '-3')).rejects.toThrow(REFUSAL)
    })

    behaviour('an emergency change goes straight to Authorize', 'it-service-management/change-management/change-types.md', async () => {
        expect(await move(await change({ type: 'emergency' }), '-3', '-2')).toMatchObject({ state: '-2' })
        await expect(move(await change({ type: 'emergency' }), '-4')).rejects.toThrow(REFUSAL)
    })

    behaviour('a standard change goes from New to Scheduled', 'it-service-management/change-management/normal-standard-emergency-states.md', async () => {
        const made = await change({ std_change_producer_version: 'f'.repeat(32), type: 'standard' })
        expect(await move(made, '-2', '-1')).toMatchObject({ state: '-1' })
    })

    behaviour('a standard change without its template is not created', 'reported', async () => {
        await expect(change({ type: 'standard' })).rejects.toThrow('aborted by Business Rule \'Restrict fields from Standard Change\'')
    })

    behaviour('a change can be canceled up to Implement', 'it-service-management/change-management/normal-standard-emergency-states.md', async () => {
        for (const before of [[], ['-4'], ['-4', '-3'], ['-4', '-3', '-2'], ['-4', '-3', '-2', '-1']]) {
            expect(await move(await change(), ...before, '4')).toMatchObject({ state: '4', active: 'false' })
        }
    })

    behaviour('a change in Review or Closed cannot be canceled', 'it-service-management/change-management/normal-standard-emergency-states.md', async () => {
        const made = await change()
        await move(made, '-4', '-3', '-2', '-1', '0')
        await expect(move(made, '4')).rejects.toThrow(REFUSAL)
        await probes.admin.update('change_request', made.sys_id ?? '', CLOSED)
        await expect(move(made, '4')).rejects.toThrow(REFUSAL)
    })

    behaviour('a rejected change goes back to New from Assess or Authorize', 'it-service-management/change-management/c_ChangeStateModel.md', async () => {
        expect(await move(await change(), '-4', '-5')).toMatchObject({ state: '-5' })
        expect(await move(await change({ type: 'emergency' }), '-3', '-5')).toMatchObject({ state: '-5' })
    })

    behaviour('closing demands a close code and close notes', 'reported', async () => {
        const made = await change()
        await move(made, '-4', '-3', '-2', '-1', '0')
        await expect(move(made, '3')).rejects.toThrow('Data Policy Exception: The following fields are mandatory: Close code, Close notes')
    })

    behaviour('on hold a change moves to Canceled only, and is no longer on hold then', 'it-service-management/change-management/t_PlaceAChangeRequestOnHold.md', async () => {
        const made = await change()
        await probes.admin.update('change_request', made.sys_id ?? '', { on_hold: 'true' })
        await expect(move(made, '-4')).rejects.toThrow(REFUSAL)
        expect(await move(made, '4')).toMatchObject({ state: '4', on_hold: 'false' })
    })

    behaviour('administrators decide the moves: a transition that is switched off is refused', 'it-service-management/change-management/create-a-change-model.md', async () => {
        const [transition] = await probes.admin.find('sttrm_state_transition', 'sttrm_model.name=Normal^from_state.state_value=-5^to_state.state_value=4', 'sys_id')
        await probes.admin.update('sttrm_state_transition', transition?.sys_id ?? '', { active: 'false' })
        await expect(move(await change(), '4')).rejects.toThrow(REFUSAL)
        await probes.admin.update('sttrm_state_transition', transition?.sys_id ?? '', { active: 'true' })
    })
})

describe('Change types', () => {
    behaviour('the type can be changed while the change is New; its moves are those of the new type then', 'it-service-management/change-management/c_ChangeStateModel.md', async () => {
        const made = await change()
        const sysId = made.sys_id ?? ''
        expect(await fulfiller.update('change_request', sysId, { type: 'emergency' })).toMatchObject({ type: 'emergency' })
        expect(await move(made, '-3')).toMatchObject({ state: '-3' })
    })

    behaviour('once the change is under way its type is read-only', 'it-service-management/change-management/c_ChangeStateModel.md', async () => {
        const made = await change()
        await move(made, '-4')
        const after = await fulfiller.update('change_request', made.sys_id ?? '', { type: 'emergency', short_description: 'written' })
        expect(after).toMatchObject({ type: 'normal', short_description: 'written' })
    })
})

describe('Change Management API', () => {
    behaviour('nextstates tells the states that a change may move to, its own among them, with labels and transitions', 'api-reference/rest-apis/change-management-api.md', async () => {
        const made = await change()
        const answer = await nextStates(made)
        expect([...answer.available_states].sort()).toEqual(['-4', '-5', '4'])
        expect(answer.state_label).toEqual({ '-5': 'New', '-4': 'Assess', 4: 'Canceled' })
        expect(answer.state_transitions.flat()).toContainEqual({
            sys_id: expect.stringMatching(/^[0-9a-f]{32}$/), display_value: 'New to Assess', from_state: '-5', to_state: '-4',
            transition_available: true, automatic_transition: false, conditions: [{ passed: true, condition: expect.objectContaining({ name: 'Not On hold' }) }],
        })
    })

    behaviour('nextstates tells which conditions a change does not meet', 'api-reference/rest-apis/change-management-api.md', async () => {
        const made = await change({ on_hold: 'true' })
        const available = Object.fromEntries((await nextStates(made)).state_transitions.flat().map(({ to_state, transition_available }) => [to_state, transition_available]))
        expect(available).toEqual({ '-4': false, 4: true })
    })

    behaviour('nextstates of a change that is not there answers 404', 'api-reference/rest-apis/change-management-api.md', async () => {
        expect((await probes.call(`/api/sn_chg_rest/change/${'0'.repeat(32)}/nextstates`)).status).toBe(404)
    })

    refused('the other resources of the Change Management API', 'api-reference/rest-apis/change-management-api.md', async () => {
        const made = await change()
        const answer = await probes.call(`/api/sn_chg_rest/change/${made.sys_id}`)
        expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('Requested URI does not represent any resource')])
    })
})
