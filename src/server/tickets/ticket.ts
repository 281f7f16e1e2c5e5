import type { components } from '../contract/types.ts'
import { rfc3339 } from '../shared/time.ts'
import { isOpen, statusOf, type StateName, type TicketKind } from './state-map.ts'

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
    /** The claim of the idempotency key that its ticket was made under; empty when there was none. */
    claimId: string
    position: string
    /** When the link was written last, in the platform's writing. */
    writtenAt: string
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
    /** Of all that is told of a ticket; empty until something was told after the create. */
    agreedHash: string
    /** Up to where its ticket's journal was looked through, in the platform's writing; empty before the first look. */
    commentCursor: string
    /** When its ticket was deleted; empty while it was not. */
    deletedAt: string
    /** Where the counting starts: above what an earlier ticket of the task, deleted since, came to. */
    sequenceBase: number
    /** The finished state in which the ticket was seen, and since when; empty while it is open. */
    settledState: string
    settledAt: string
    /** The sequence at which that was seen last; negative while it never was. */
    settledSequence: number
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
    closeCode: string
    closeNotes: string
    /** The columns that we write, as they are stored. */
    stored: Record<string, string>
}

export const TASK_TABLES = { change: 'change_request', incident: 'incident' } as const
/** Where a new ticket begins, as shipped (platform-facts 9.2, 9.3). */
export const FIRST_STATES = { change: '-5', incident: '1' } as const

/** `task.priority` as shipped (platform-facts 9.1). */
const PRIORITIES: Record<string, Ticket['priority']> = { 1: 'critical', 2: 'high', 3: 'moderate', 4: 'low', 5: 'planning' }

/** Columns that are compared after the insert; journal entries cannot be read back. */
export const READ_BACK = [
    'short_description', 'description', 'impact', 'urgency', 'priority', 'due_date', 'correlation_id', 'correlation_display', 'category', 'subcategory', 'type',
    'chg_model', 'assignment_group', 'assigned_to',
]

/** The task as it was sent last. */
export function sentTask(link: TicketLink): NewTicket {
    const { taskId, kind, userId, taskName, priority, recommendationSource, recommendationCategory } = link
    return {
        taskId, kind, userId, taskName, priority, recommendationSource, recommendationCategory,
        description: link.description || undefined,
        dueDate: link.dueDate || undefined,
        recommendationId: link.recommendationId || undefined,
        recommendationUrl: link.recommendationUrl || undefined,
    }
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
        priority: PRIORITIES[task.stored['priority'] ?? ''] ?? link.priority,
        dueDate: rfc3339(task.dueDate),
        recommendationSource: link.recommendationSource,
        recommendationCategory: link.recommendationCategory,
        recommendationId: link.recommendationId || undefined,
        assignedTo: task.assignedTo || undefined,
        assignmentGroup: task.assignmentGroup || undefined,
        openedAt: rfc3339(task.openedAt) ?? '',
        updatedAt: rfc3339(task.updatedAt) ?? '',
        closedAt: rfc3339(task.closedAt),
        closeCode: task.closeCode || undefined,
        closeNotes: task.closeNotes || undefined,
    }
}
