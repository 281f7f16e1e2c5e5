import type { components } from '../contract/types.ts'
import { columnText } from '../shared/column-text.ts'
import { rfc3339 } from '../shared/time.ts'
import { isOpen, statusOf, type StateName, type Status, type TicketKind } from './state-map.ts'
import { ticketText } from './ticket-text.ts'

export type NewTicket = components['schemas']['NewTicket']
export type Ticket = components['schemas']['Ticket']
export type Warning = components['schemas']['Warning']

/** What ties a task to its ticket. */
export interface TicketLink {
    sysId: string
    connectionId: string
    taskId: string
    kind: TicketKind
    ticketId: string
    requestHash: string
    /** The instance refused the ticket: the task is free for other content. */
    refused: boolean
    position: string
    /** The ticket that this one continues; empty for the first. */
    previousTicketId: string
    taskName: string
    description: string
    userId: string
    dueDate: string
    recommendationUrl: string
    priority: Ticket['priority']
    recommendationSource: Ticket['recommendationSource']
    recommendationCategory: Ticket['recommendationCategory']
    recommendationId: string
    /** What Microsoft knows: as last delivered, at first as created. */
    agreedStatus: string
    agreedState: string
    agreedSequence: number
    /** Where the counting starts: above what an earlier ticket of the task, deleted since, came to. */
    sequenceBase: number
    /** The finished state in which the ticket was seen, and since when; empty while it is open. */
    settledState: string
    settledAt: string
}

/** The change request or incident as it is now. */
export interface TaskState {
    sysId: string
    number: string
    state: string
    /** `sys_mod_count`: never goes back while the record lives. */
    sequence: number
    assignedTo: string
    assignmentGroup: string
    dueDate: string
    openedAt: string
    updatedAt: string
    closedAt: string
    /** Of an incident that is resolved and not closed yet; empty otherwise. */
    resolvedAt: string
    /** The columns that we write, as they are stored. */
    stored: Record<string, string>
}

export interface TicketPlan {
    fields: Record<string, string>
    warnings: Warning[]
}

export const TASK_TABLES = { change: 'change_request', incident: 'incident' } as const
/** Where a new ticket begins, as shipped (platform-facts 9.2, 9.3). */
export const FIRST_STATES = { change: '-5', incident: '1' } as const

/** Priority is computed from these two by the platform's lookup; written directly it is overwritten (platform-facts 9.2). */
const IMPACT_AND_URGENCY = {
    critical: { impact: '1', urgency: '1' },
    high: { impact: '1', urgency: '2' },
    moderate: { impact: '2', urgency: '2' },
    low: { impact: '2', urgency: '3' },
    planning: { impact: '3', urgency: '3' },
} as const

/** Columns that are compared after the insert; journal entries cannot be read back. */
export const READ_BACK = ['short_description', 'description', 'impact', 'urgency', 'due_date', 'correlation_id', 'correlation_display']

/** The columns of the ticket, and what the caller must know. `userSysId` is null when nobody of that name was found. */
export function ticketPlan(wanted: NewTicket, context: { mark: string; dueDate: string; userSysId: string | null }): TicketPlan {
    const text = ticketText(wanted)
    const person = wanted.kind === 'change' ? 'requested_by' : 'caller_id'
    const fields: Record<string, string> = {
        short_description: columnText(text.title),
        description: columnText(text.description),
        ...IMPACT_AND_URGENCY[wanted.priority],
        correlation_id: columnText(wanted.taskId),
        correlation_display: context.mark,
        ...(context.dueDate ? { due_date: context.dueDate } : {}),
        ...(text.workNote ? { work_notes: text.workNote } : {}),
        ...(context.userSysId ? { [person]: context.userSysId } : {}),
        // Without a type the default depends on the release.
        ...(wanted.kind === 'change' ? { type: 'normal' } : {}),
    }
    return { fields, warnings: planWarnings(wanted, text.shortened, context.userSysId) }
}

function planWarnings(wanted: NewTicket, shortened: string[], userSysId: string | null): Warning[] {
    const cut = shortened.map((name) => ({
        code: 'text-shortened' as const,
        message: `${name} is longer than its column: cut on the ticket, whole in the record of the task.`,
    }))
    const unknown = { code: 'user-unknown' as const, message: `ServiceNow has no active user called ${wanted.userId}, or several.` }
    return userSysId ? cut : [...cut, unknown]
}

/** What the instance made of our values. Only before the first update: later differences are people's work. */
export function readBackWarnings(fields: Record<string, string>, task: TaskState): Warning[] {
    if (task.sequence > 0) return []
    return READ_BACK.filter((column) => fields[column] !== undefined && fields[column] !== task.stored[column]).map((column) => ({
        code: 'value-changed' as const,
        message: `The instance stored another value than was sent in ${column}.`,
    }))
}

/** The ticket as the contract shows it: what was sent, and where the work stands. */
export function ticketOf(link: TicketLink, task: TaskState, map: StateName[], instanceUrl: string): Ticket {
    const { status, statusName } = statusOf(map, link.kind, task.state)
    return {
        taskId: link.taskId,
        kind: link.kind,
        number: task.number,
        sysId: task.sysId,
        url: `${instanceUrl}/${TASK_TABLES[link.kind]}.do?sys_id=${task.sysId}`,
        status,
        statusName,
        state: task.state,
        open: isOpen(status),
        sequence: link.sequenceBase + task.sequence,
        taskName: link.taskName,
        priority: link.priority,
        dueDate: rfc3339(task.dueDate),
        recommendationSource: link.recommendationSource,
        recommendationCategory: link.recommendationCategory,
        recommendationId: link.recommendationId || undefined,
        assignedTo: task.assignedTo || undefined,
        assignmentGroup: task.assignmentGroup || undefined,
        openedAt: rfc3339(task.openedAt) ?? '',
        updatedAt: rfc3339(task.updatedAt) ?? '',
        closedAt: rfc3339(task.closedAt),
    }
}

/** Whether Microsoft does not know yet where the work stands. */
export function isNews(link: Pick<TicketLink, 'agreedStatus' | 'agreedState'>, status: Status, state: string): boolean {
    return link.agreedState !== state || link.agreedStatus !== status
}
