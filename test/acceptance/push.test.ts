import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { connectedApp, type ProvisionedApp } from './installed-app.ts'

// Longer than the first wait after a failure, shorter than the five minutes that a signature holds.
const UNTIL_NEXT_TRY_S = 240

let app: ProvisionedApp
beforeAll(async () => {
    app = await connectedApp()
})
afterAll(() => app.stop())

test('a state changed by the Table API reaches Microsoft once, signed, with the sequence of the record', async () => {
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
