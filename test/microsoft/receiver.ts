import { verifyEvent, type ConnectorEvent } from '../../src/microsoft-client/event.ts'
import { isNewest } from '../../src/microsoft-client/newest-only.ts'
import { problemsWith } from './contract.ts'
import type { Memory } from './state-file.ts'
import type { ReceivedEvent } from './state.ts'

export interface Receiver {
    /** Judges and stores one call; gives the status to answer. */
    take(headers: Record<string, string>, body: string): number
}

type Sequenced = Extract<ConnectorEvent, { data: { sequence: number } }>

const SCHEMAS: Record<ConnectorEvent['type'], string> = {
    'x_mioms_m365ticket.ticket.status.v1': 'TicketStatusEvent',
    'x_mioms_m365ticket.ticket.comment.v1': 'TicketCommentEvent',
    'x_mioms_m365ticket.ticket.deleted.v1': 'TicketDeletedEvent',
    'x_mioms_m365ticket.connection.test.v1': 'ConnectionTestEvent',
}

/** The receiver of events. What is refused is listed too, for whoever wants to know why nothing arrives. */
export function makeReceiver(memory: Memory, now: () => number): Receiver {
    const ids = new Set(memory.events.filter((event) => event.verified).map((event) => event.id))
    const sequences = new Map<string, number>()
    for (const event of memory.events) {
        if (event.verified) sequences.set(event.subject, Math.max(event.sequence, sequences.get(event.subject) ?? -1))
    }
    return {
        take(headers, body) {
            const secret = memory.state.provision?.signingSecret
            if (!secret) return refuse(memory, headers, now(), 401, 'no signing secret was handed over yet')
            const verdict = verifyEvent(headers, body, secret, { now: now() })
            if (!verdict.valid) return refuse(memory, headers, now(), verdict.by === 'signature' ? 401 : 400, verdict.problem)
            const { event } = verdict
            const problems = problemsWith(SCHEMAS[event.type], event)
            if (event.id !== headers['webhook-id']) problems.push('webhook-id is not the id of the event')
            if (problems.length > 0) return refuse(memory, headers, now(), 400, problems.join('; '))
            const duplicate = ids.has(event.id)
            ids.add(event.id)
            memory.add({ ...taken(event, now()), duplicate, stale: !duplicate && 'sequence' in event.data && !isNewest(event as Sequenced, sequences) })
            return 202
        },
    }
}

function taken(event: ConnectorEvent, at: number): ReceivedEvent {
    const { id, type, subject } = event
    const common = { id, type, subject, verified: true, receivedAt: new Date(at).toISOString(), duplicate: false, stale: false }
    switch (event.type) {
        case 'x_mioms_m365ticket.ticket.status.v1': {
            const { number, state, status, sequence } = event.data
            return { ...common, sequence, status, ticket: { number, state } }
        }
        case 'x_mioms_m365ticket.ticket.comment.v1': {
            const { visibility, author, text } = event.data
            return { ...common, sequence: -1, status: '', comment: { visibility, author, text } }
        }
        case 'x_mioms_m365ticket.ticket.deleted.v1':
            return { ...common, sequence: event.data.sequence, status: 'deleted' }
        case 'x_mioms_m365ticket.connection.test.v1':
            return { ...common, sequence: -1, status: '' }
    }
}

function refuse(memory: Memory, headers: Record<string, string>, at: number, status: number, problem: string): number {
    memory.add({
        id: (headers['webhook-id'] ?? '').slice(0, 100),
        type: '',
        subject: '',
        sequence: -1,
        status: '',
        verified: false,
        receivedAt: new Date(at).toISOString(),
        duplicate: false,
        stale: false,
        problem,
    })
    return status
}
