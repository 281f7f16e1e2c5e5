import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from '@jest/globals'
import { told } from '../acceptance/contract-client.ts'
import type { Told } from './message.ts'
import type { TableRow } from '../journey/table-api.ts'
import { platformTime, type ReliableApp } from './reliable-app.ts'

const MOST_AT_ONCE = 4
const LOOKS = 1_500
const BETWEEN_LOOKS_MS = 40
/** Quiet twice in a row: nothing is between two queues. */
const QUIET_LOOKS = 2
/** The job that wakes workers runs each minute. */
const UNTIL_WOKEN_S = 61
const JOBS_BEGIN_MS = 100
/** The longest time for which a receiver may ask to be left alone is a day. */
const LONGEST_WAIT_S = 25 * 60 * 60
/** Longer than the pause between two runs of the job that looks for what was not queued. */
export const UNTIL_RECONCILED_S = 16 * 60

/** Moves the time on until nothing is left to be done: no rule is queued, no event waits, no row of the outbox is open. */
export async function settled(app: ReliableApp): Promise<void> {
    let quiet = 0
    for (let look = 0; look < LOOKS; look++) {
        const { busy, waiting } = await workOf(app)
        quiet = busy ? 0 : quiet + 1
        if (quiet >= QUIET_LOOKS && waiting.length === 0) return
        if (quiet >= QUIET_LOOKS) {
            quiet = 0
            const [untilDueS = 0] = waiting.map((due) => (due - app.now()) / 1000 + 1)
            // Whoever waited for it would not be told any more.
            if (untilDueS > LONGEST_WAIT_S) throw new Error(`a row of the outbox falls due in ${Math.round(untilDueS / 3600)} hours`)
            await app.advance(Math.max(UNTIL_WOKEN_S, untilDueS))
        }
        await sleep(BETWEEN_LOOKS_MS)
    }
    throw new Error(`the outbox was never empty: ${JSON.stringify((await app.admin.find('x_mioms_m365ticket_status_update', 'stateINwaiting,sending', 'state,due_at,failures,last_error')).slice(0, 3))}`)
}

/** Waits until nobody does anything at this time; what waits for a later one waits. */
export async function idle(app: ReliableApp): Promise<void> {
    for (let quiet = 0, look = 0; quiet < QUIET_LOOKS; look++) {
        if (look >= LOOKS) throw new Error('the instance never came to rest')
        quiet = (await workOf(app)).busy ? 0 : quiet + 1
        await sleep(BETWEEN_LOOKS_MS)
    }
}

export async function eventually(holds: () => Promise<boolean>): Promise<void> {
    for (let look = 0; !await holds(); look++) {
        if (look >= LOOKS) throw new Error('it never came to that')
        await sleep(BETWEEN_LOOKS_MS)
    }
}

/** Moves the time on by so much, and waits until nobody does anything. */
export async function pass(app: ReliableApp, seconds: number): Promise<void> {
    await app.advance(seconds)
    // Jobs that fell due by it begin within half a second.
    await sleep(JOBS_BEGIN_MS)
    await idle(app)
}

/** Events that are due, and that nobody has taken up. */
export const waitingEvents = async (app: ReliableApp): Promise<number> =>
    (await app.admin.find('sysevent', `nameSTARTSWITHx_mioms_m365ticket^state=ready^process_on<=${platformTime(app)}`, 'sys_id')).length

/** What is being done now, and when open rows are due, the first one first. */
async function workOf(app: ReliableApp): Promise<{ busy: boolean; waiting: number[] }> {
    const { admin, receiver } = app
    const [rules, events, rows] = await Promise.all([
        admin.find('sys_trigger', 'document=sys_script^ORstate=1', 'claimed,claimed_by,next_action'),
        admin.find('sysevent', `nameSTARTSWITHx_mioms_m365ticket^stateINready,processing^process_on<=${platformTime(app)}`, 'claimed,claimed_by'),
        admin.find('x_mioms_m365ticket_status_update', 'stateINwaiting,sending^ORDERBYdue_at', 'due_at'),
    ])
    // One that was queued before the clock went back.
    const later = rules.filter((rule) => String(rule.next_action) > platformTime(app))
    return {
        busy: [...rules.filter((rule) => !later.includes(rule)), ...events].some((work) => !isOrphan(app, work)) || receiver.open() > 0,
        waiting: [...later.map(({ next_action }) => next_action), ...rows.map(({ due_at }) => due_at)].map((at) => Date.parse(`${(at ?? '').replace(' ', 'T')}Z`)),
    }
}

/** Whether a node took it up that was killed since: it stays so for ten minutes, and nobody works on it. */
function isOrphan({ killedAt }: ReliableApp, { claimed, claimed_by: by }: TableRow): boolean {
    const at = [...killedAt].find(([node]) => by?.startsWith(`${node}.`))?.[1]
    return at !== undefined && Boolean(claimed) && String(claimed) <= at
}

/** What Microsoft is told of a ticket; the sequence is apart, as not every change is news. */
const standing = ({ number, status, state, priority, dueDate, assignedTo, assignmentGroup }: Told): object => ({ number, status, state, priority, dueDate, assignedTo, assignmentGroup })

/**
 * The one claim after every fault: all is delivered, in order, nothing that was acknowledged comes again, never more than four calls
 * at once, and both sides know the same of each ticket. Where a sender died between sending and noting it, an id may come again, and
 * is dropped: gives those ids.
 */
export async function expectAllTold(app: ReliableApp, tickets: Told[], { senderDied = false } = {}): Promise<string[]> {
    await settled(app)
    const { receiver, client } = app
    expect(receiver.wrong).toEqual([])
    const again = receiver.comeAgain()
    if (!senderDied) expect(again).toEqual([])
    expect(receiver.mostAtOnce()).toBeLessThanOrEqual(MOST_AT_ONCE)
    expect(await app.admin.find('x_mioms_m365ticket_status_update', 'state!=delivered', 'state,last_error')).toEqual([])
    const now: Told[] = []
    for (const { taskId } of tickets) {
        const { status, result } = await told(client.GET('/m365/tickets/{taskId}', { params: { path: { taskId } } }))
        if (status === 200) now.push(result)
    }
    expect(tickets.map(({ taskId, ...asMade }) => [taskId, standing(receiver.known.get(taskId) ?? { taskId, ...asMade })])).toEqual(now.map((ticket) => [ticket.taskId, standing(ticket)]))
    return again
}
