import { setTimeout as sleep } from 'node:timers/promises'
import type { Ticket, TicketKind } from '../../../src/microsoft-client/connector.ts'
import type { RunningMicrosoft } from '../../microsoft/start.ts'
import type { ReceivedEvent } from '../../microsoft/state.ts'
import { FULFILLER_USER } from '../names.ts'
import type { Keepsakes } from '../keepsakes.ts'
import type { Done } from '../step.ts'
import { tableApi, type TableApi, type TableRow } from '../table-api.ts'

/** A ticket with the status events that its moves sent to Microsoft. */
export interface MovedTicket extends Ticket {
    events: ReceivedEvent[]
}

interface Work {
    table: string
    /** The state of a ticket that nobody has worked on. */
    fresh: string
    /** What the fulfiller writes, one update after the other. */
    moves: TableRow[]
}

// A normal change goes from New to Assess; an incident is worked on and resolved, which needs a code and notes.
const WORK: Record<TicketKind, Work> = {
    change: { table: 'change_request', fresh: '-5', moves: [{ state: '-4' }] },
    incident: {
        table: 'incident',
        fresh: '1',
        moves: [{ state: '2' }, { state: '6', close_code: 'Solution provided', close_notes: 'BitLocker is required by policy now.' }],
    },
}
/** A start that was cut off while it told Microsoft holds the status by its lease of 2 minutes; the job of each minute takes it over. */
const LONGEST_WAIT_MS = 200_000
const PATIENCE_MS = 10_000
const POLL_MS = 100

/** Works on the tickets as the fulfiller, and waits until Microsoft was told each time. Goes on where an earlier start ended. */
export async function moveTickets(instanceUrl: string, microsoft: RunningMicrosoft, { secrets }: Keepsakes, tickets: Ticket[]): Promise<Done<MovedTicket[]>> {
    const fulfiller = tableApi(instanceUrl, FULFILLER_USER, secrets.fulfillerPassword)
    const moved: MovedTicket[] = []
    for (const ticket of tickets) {
        await moveOne(fulfiller, microsoft, ticket)
        moved.push({ ...ticket, events: newsOf(microsoft, ticket) })
    }
    const told = moved.map(({ number, events }) => `${number}: ${events.map((event) => `${event.status} #${event.sequence}`).join(', ')}`)
    return { value: moved, said: `Microsoft was told ${told.join('; ')}` }
}

async function moveOne(fulfiller: TableApi, microsoft: RunningMicrosoft, ticket: Ticket): Promise<void> {
    const { table, fresh, moves } = WORK[ticket.kind]
    const { state } = await fulfiller.get(table, ticket.sysId, 'state')
    const states = [fresh, ...moves.map((move) => move.state)]
    // Whoever explored may have moved the ticket to any other state: it stays there.
    const next = states.includes(state ?? '') ? states.indexOf(state ?? '') : moves.length
    for (const move of moves.slice(next)) {
        await fulfiller.update(table, ticket.sysId, move)
        await arrival(fulfiller, microsoft, ticket)
    }
    if (next === moves.length) await arrival(fulfiller, microsoft, ticket)
}

/** Waits until the newest event of the ticket tells the state that it has in ServiceNow. */
async function arrival(fulfiller: TableApi, microsoft: RunningMicrosoft, ticket: Ticket): Promise<void> {
    const { state } = await fulfiller.get(WORK[ticket.kind].table, ticket.sysId, 'state')
    const began = Date.now()
    let told = false
    for (; Date.now() < began + LONGEST_WAIT_MS; await sleep(POLL_MS)) {
        if (!told && Date.now() > began + PATIENCE_MS) {
            told = true
            console.log(`        waiting for the status of ${ticket.number}: after a start that was cut off this can take three minutes`)
        }
        if (newsOf(microsoft, ticket).at(-1)?.ticket?.state === state) return
    }
    const refused = microsoft.events.findLast((event) => !event.verified)
    throw new Error(
        `${ticket.number} went to state ${state}, but Microsoft was not told within ${LONGEST_WAIT_MS / 1000} s` +
            (refused ? `; the last event was refused: ${refused.problem}` : ''),
    )
}

function newsOf(microsoft: RunningMicrosoft, ticket: Ticket): ReceivedEvent[] {
    return microsoft.events.filter((event) => event.subject === ticket.taskId && event.ticket !== undefined && event.verified && !event.duplicate && !event.stale)
}
