import type { Connection } from '../../connection/connection.ts'
import type { components } from '../../contract/types.ts'
import { COMMENT_EVENT_TYPE, DELETED_EVENT_TYPE, TEST_EVENT_TYPE } from '../../names.ts'
import { rfc3339 } from '../../shared/time.ts'
import { deletedAgreed } from '../../tickets/deleted-ticket.ts'
import type { TaskState, TicketLink } from '../../tickets/ticket.ts'
import type { Comment } from '../comments/comment-news.ts'
import { entryText } from '../comments/journal.ts'

type CommentEvent = components['schemas']['TicketCommentEvent']
type DeletedEvent = components['schemas']['TicketDeletedEvent']
type TestEvent = components['schemas']['ConnectionTestEvent']

const LONGEST_AUTHOR = 200

/** An entry of a journal is one event, in every try. */
export function commentEvent({ entry, author }: Comment, link: TicketLink, { sysId, number }: Pick<TaskState, 'sysId' | 'number'>, source: string): CommentEvent {
    const createdAt = rfc3339(entry.at) ?? ''
    return {
        ...envelope(`${sysId}-${entry.sysId}`, source, createdAt),
        type: COMMENT_EVENT_TYPE,
        subject: link.taskId,
        data: {
            taskId: link.taskId,
            kind: link.kind,
            number,
            sysId,
            commentId: entry.sysId,
            visibility: entry.journal === 'comments' ? 'customer' : 'internal',
            author: author.slice(0, LONGEST_AUTHOR),
            text: entryText(entry.text),
            createdAt,
        },
    }
}

/** What was noted of the ticket stays as it is until this is told, so that every try has the same sequence. */
export function deletedEvent(link: TicketLink, source: string): DeletedEvent {
    const { taskId, kind, ticketId: sysId } = link
    const { sequence } = deletedAgreed(link)
    const deletedAt = rfc3339(link.deletedAt) ?? ''
    return { ...envelope(`${sysId}-${sequence}`, source, deletedAt), type: DELETED_EVENT_TYPE, subject: taskId, data: { taskId, kind, sysId, sequence, deletedAt } }
}

export function testEvent({ portal, tenantId }: Pick<Connection, 'portal' | 'tenantId'>, id: string, time: string, source: string): TestEvent {
    return { ...envelope(id, source, time), type: TEST_EVENT_TYPE, subject: portal, data: { portal, tenantId } }
}

function envelope(id: string, source: string, time: string) {
    return { specversion: '1.0', id, source, time, datacontenttype: 'application/json' } as const
}
