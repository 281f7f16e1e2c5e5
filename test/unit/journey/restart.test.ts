import { appendFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Ticket } from '../../../src/microsoft-client/connector.ts'
import { openKeepsakes } from '../../journey/keepsakes.ts'
import { moveTickets } from '../../journey/steps/move-tickets.ts'
import { prepare } from '../../journey/steps/prepare.ts'
import type { RunningMicrosoft } from '../../microsoft/start.ts'
import { openMemory } from '../../microsoft/state-file.ts'
import type { ReceivedEvent } from '../../microsoft/state.ts'

let folder: string
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'restart-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Port 0 is always free. */
const start = (reset: boolean) => prepare({ once: true, reset, nodes: 2, choice: { profile: null, switches: null }, instancePort: 0, microsoftPort: 0, folder })

test('while one start is under way, another one neither begins nor clears what it keeps', async () => {
    const { value: letGo } = await start(false)
    openKeepsakes(folder)
    await expect(start(true)).rejects.toThrow(`Data directory ${folder} is already in use by process ${process.pid}`)
    expect(existsSync(join(folder, 'secrets.json'))).toBe(true)
    letGo()
    const { value: letGoAgain } = await start(true)
    expect(existsSync(join(folder, 'secrets.json'))).toBe(false)
    letGoAgain()
})

test('a killed start leaves no lock, whatever process has its number now', async () => {
    writeFileSync(join(folder, 'lock.db'), '')
    writeFileSync(join(folder, 'lock.pid'), String(process.pid))
    const { value: letGo } = await start(false)
    await expect(start(false)).rejects.toThrow('already in use')
    letGo()
    const again = await start(false)
    again.value()
})

const EVENT = { id: 'evt_1', type: 'status', subject: 'task', sequence: 1, status: 'new', verified: true, receivedAt: '', duplicate: false, stale: false }

test('an event that a crash cut short is forgotten, and the next one is kept whole', () => {
    openMemory(folder).add(EVENT)
    appendFileSync(join(folder, 'events.jsonl'), '{"id":"evt_2","ty')
    const memory = openMemory(folder)
    expect(memory.events).toEqual([EVENT])
    memory.add({ ...EVENT, id: 'evt_3' })
    expect(openMemory(folder).events.map(({ id }) => id)).toEqual(['evt_1', 'evt_3'])
})

test('a ticket that somebody moved on by hand stays where it is', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
        asked.push(request.method ?? '')
        response.end(JSON.stringify({ result: { state: '7' } }))
    })
    const url = await listening(server)
    const ticket = { taskId: 'task', kind: 'incident', number: 'INC1', sysId: '1' } as Ticket
    const events: ReceivedEvent[] = [{ ...EVENT, ticket: { number: 'INC1', state: '7' } }]
    const { value } = await moveTickets(url, { events } as unknown as RunningMicrosoft, openKeepsakes(folder), [ticket])
    server.close()
    expect(value[0]?.events).toEqual(events)
    expect(new Set(asked)).toEqual(new Set(['GET']))
})

function listening(server: Server): Promise<string> {
    return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)))
}
