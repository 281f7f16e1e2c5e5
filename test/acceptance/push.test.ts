import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { costOf } from '../bench/measure.ts'
import { basic } from '../journey/table-api.ts'
import { contractClient, told } from './contract-client.ts'
import { connectedApp, type ProvisionedApp } from './installed-app.ts'
import { ADMIN } from './snapshot.ts'

// Longer than the first wait after a failure, shorter than the five minutes that a signature holds.
const UNTIL_NEXT_TRY_S = 240
// Longer than the pause between two runs of the job that finds what was not sent.
const UNTIL_RECONCILED_S = 16 * 60

let app: ProvisionedApp
beforeAll(async () => {
    app = await connectedApp()
})
afterAll(() => app.stop())

test('table 1 row 9: a state changed by the Table API reaches Microsoft once, signed, with the sequence of the record', async () => {
    const { ticket } = await app.microsoft.share('scid_2090', 'incident')
    await app.fulfiller.update('incident', ticket.sysId, { state: '2' })
    await app.microsoft.eventsOf(ticket.taskId, 1)
    const { sys_mod_count: modCount } = await app.fulfiller.get('incident', ticket.sysId, 'sys_mod_count')
    await app.instance.advance(60)
    const events = (await app.microsoft.eventsOf(ticket.taskId, 1)).filter((event) => event.status === 'inProgress')
    expect(events).toEqual([expect.objectContaining({ verified: true, duplicate: false, stale: false, sequence: Number(modCount), ticket: { number: ticket.number, state: '2' } })])
})

test('what changed while Microsoft was away arrives after it is back, as the newest state', async () => {
    const { ticket } = await app.microsoft.share('AdminMFAV2', 'change')
    await app.microsoft.stop()
    await app.fulfiller.update('change_request', ticket.sysId, { state: '-4' })
    await app.microsoft.start()
    await app.instance.advance(UNTIL_NEXT_TRY_S)
    await app.microsoft.advance(UNTIL_NEXT_TRY_S)
    const events = await app.microsoft.eventsOf(ticket.taskId, 1)
    expect(events.at(-1)).toMatchObject({ verified: true, status: 'inProgress', ticket: { state: '-4' } })
})

test('a ticket that was deleted and made again is no old news to Microsoft', async () => {
    const { ticket } = await app.microsoft.share('scid_2010', 'incident')
    await app.fulfiller.update('incident', ticket.sysId, { state: '2' })
    await app.microsoft.eventsOf(ticket.taskId, 1)
    await remove('incident', ticket.sysId)
    const again = await app.microsoft.share('scid_2010', 'incident')
    expect(again.outcome).toBe('created')
    expect(again.ticket.number).not.toBe(ticket.number)
    await app.fulfiller.update('incident', ticket.sysId, { state: '2' })
    const [before, after] = await app.microsoft.eventsOf(ticket.taskId, 2)
    expect(after).toMatchObject({ verified: true, duplicate: false, stale: false, status: 'inProgress', ticket: { number: again.ticket.number } })
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity)
})

test('what Microsoft refused stays dead, and is not tried again before there is newer news', async () => {
    const { ticket } = await app.microsoft.share('AdminMFAV2', 'incident')
    await app.microsoft.faults({ status: 410 })
    await app.fulfiller.update('incident', ticket.sysId, { state: '2' })
    await untilDead(1)
    await app.microsoft.faults({})
    await app.instance.advance(UNTIL_RECONCILED_S)
    await app.microsoft.advance(UNTIL_RECONCILED_S)
    await sleep(2000)
    expect(await app.microsoft.eventsOf(ticket.taskId, 0)).toEqual([])
    await app.fulfiller.update('incident', ticket.sysId, { state: '8' })
    expect(await app.microsoft.eventsOf(ticket.taskId, 1)).toMatchObject([{ verified: true, ticket: { state: '8' } }])
})

test('an update of a ticket that is not ours makes not one statement more than without our rules', async () => {
    const { sys_id: sysId = '' } = await app.fulfiller.create('incident', { short_description: 'not ours' })
    const updated = () => costOf(app.instance, (turn) => app.fulfiller.update('incident', sysId, { short_description: `turn ${turn}` }), 10)
    const withRules = await updated()
    const rules = await app.admin.find('sys_script', 'nameSTARTSWITHMicrosoft 365: queue', 'sys_id')
    expect(rules).toHaveLength(2)
    for (const rule of rules) await app.admin.update('sys_script', rule.sys_id ?? '', { active: 'false' })
    expect((await updated()).statements).toBe(withRules.statements)
})

async function remove(table: string, sysId: string): Promise<void> {
    const answer = await fetch(`${app.instance.url}/api/now/table/${table}/${sysId}`, { method: 'DELETE', headers: { authorization: basic(ADMIN.user, ADMIN.password) } })
    if (!answer.ok) throw new Error(`the ${table} was not removed: ${answer.status}`)
}

async function untilDead(count: number): Promise<void> {
    const setup = contractClient(app.instance.url, () => basic(ADMIN.user, ADMIN.password))
    for (let look = 0; look < 100; look++) {
        const { result } = await told(setup.GET('/setup/status'))
        if (result.connections[0]?.deadUpdates === count) return
        await sleep(100)
    }
    throw new Error(`there are not ${count} dead letters after 10 s`)
}
