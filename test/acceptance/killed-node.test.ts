import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openTables } from './app-records.ts'
import { create, type CreatedTicket, type NewTicket } from './contract-client.ts'
import { portals, type Portals } from './portals.ts'
import { ADMIN } from './snapshot.ts'

const SEED = 20_311_105
const CALLS = 200
const TASKS = 20
/** A node goes after so many answers, with most of the calls under way, and comes back after so many. */
const KILL_AT = 30
const START_AT = 120
const MOST_TRIES = 40
const TASK: Omit<NewTicket, 'taskId' | 'kind'> = { userId: ADMIN.user, taskName: 'Made once', priority: 'low', recommendationSource: 'microsoft', recommendationCategory: 'Data' }

interface PlannedCall {
    task: number
    keyed: boolean
    /** How often the caller sends it again although it has an answer. */
    repeats: number
}

const plannedCall = fc.record<PlannedCall>({ task: fc.nat(TASKS - 1), keyed: fc.boolean(), repeats: fc.nat(2) })

let app: Portals
/** Calls that the killed node, or what it left behind, kept from their answer. */
const lost: unknown[] = []
beforeAll(async () => {
    app = await portals()
    await openTables(app.admin, ['ticket'])
})
afterAll(() => app.stop())

/** Sends the call until it is answered, as a caller does that lost the answer. */
async function persistently(task: number, key: string | undefined): Promise<CreatedTicket> {
    const wanted: NewTicket = { ...TASK, taskId: `once-${task}`, kind: task % 2 ? 'incident' : 'change' }
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        const answer = await create(app.security.client, wanted, key).catch(brokenConnection)
        if (typeof answer !== 'string' && answer.status < 300) return answer.result
        lost.push(answer)
    }
    throw new Error(`task ${task} was never answered: ${JSON.stringify(lost.at(-1))}`)
}

/** An answer against the contract is another matter. */
function brokenConnection(error: Error): string {
    if (error.name !== 'TypeError') throw error
    return String(error)
}

test(`pains 9 and 14: ${CALLS} creates of ${TASKS} tasks at once on two nodes, retried at random while one is killed, make ${TASKS} tickets and ${TASKS} links (seed ${SEED})`, async () => {
    const plan = fc.sample(plannedCall, { seed: SEED, numRuns: CALLS })
    expect(new Set(plan.map(({ task }) => task)).size).toBe(TASKS)
    let answered = 0
    const killed = { done: Promise.resolve(), started: Promise.resolve() }
    const count = (): void => {
        answered++
        if (answered === KILL_AT) killed.done = app.instance.killNode(1)
        if (answered === START_AT) killed.started = killed.done.then(() => app.instance.startNode(1))
    }
    const answers = await Promise.all(plan.map(async ({ task, keyed, repeats }, index) => {
        const of: CreatedTicket[] = []
        for (let turn = 0; turn <= repeats; turn++) {
            of.push(await persistently(task, keyed ? `call-${index}` : undefined))
            count()
        }
        return { task, keyed, of }
    }))
    await killed.started
    expect(lost).not.toEqual([])

    const links = await app.admin.find('x_mioms_m365ticket_ticket', 'task_idSTARTSWITHonce-', 'task_id,ticket')
    const ticketOf = new Map(links.map(({ task_id, ticket }) => [task_id, (ticket as unknown as { value: string }).value]))
    const ours = 'correlation_displaySTARTSWITHMicrosoft 365 Security and Configuration'
    const tickets = [...await app.admin.find('incident', ours, 'sys_id'), ...await app.admin.find('change_request', ours, 'sys_id')].map(({ sys_id }) => sys_id)
    expect([links.length, ticketOf.size, tickets.length]).toEqual([TASKS, TASKS, TASKS])
    expect([...tickets].sort()).toEqual([...ticketOf.values()].sort())
    for (const { task, keyed, of } of answers) {
        expect(new Set(of.map(({ ticket }) => ticket.sysId))).toEqual(new Set([ticketOf.get(`once-${task}`)]))
        if (keyed) expect(new Set(of.map((answer) => JSON.stringify(answer))).size).toBe(1)
    }
})
