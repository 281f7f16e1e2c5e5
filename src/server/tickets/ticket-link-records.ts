import { GlideDigest, GlideRecord, gs } from '@servicenow/glide'
import { APP_VERSION, TICKET_TABLE } from '../names.ts'
import { columnText, textOfColumn } from '../shared/column-text.ts'
import { insertRecord } from '../shared/write-records.ts'
import { canonicalJson } from './request-hash.ts'
import type { TicketKind } from './state-map.ts'
import { FIRST_STATES, type NewTicket, type Ticket, type TicketLink } from './ticket.ts'

/** A hash, because the platform compares keys without case and Microsoft's task ids have case. */
export function linkKey(connectionId: string, taskId: string): string {
    return new GlideDigest().getSHA256Hex(`${connectionId}:${taskId}`)
}

export function requestHash(wanted: NewTicket): string {
    // An empty description is none: the link cannot tell the two apart. And of each text what the link holds of it.
    const { taskName, userId, description = '' } = wanted
    const held = { taskName: heldText(taskName), userId: heldText(userId), description: heldText(description) || undefined }
    return new GlideDigest().getSHA256Hex(canonicalJson({ ...wanted, ...held }))
}

export function linkOfTask(connectionId: string, taskId: string): TicketLink | null {
    return firstWhere('key', linkKey(connectionId, taskId))
}

export function linkOfTicket(ticketId: string): TicketLink | null {
    return firstWhere('ticket', ticketId)
}

export function findLink(sysId: string): TicketLink | null {
    return firstWhere('sys_id', sysId)
}

/** Which call made a link. */
export interface LinkOrigin {
    requestHash: string
    requestId: string
    claimId: string
    nowMs: number
}

/** The new link, or why there is none. */
export type TakenLink = { link: TicketLink } | { link: null; cause: string | null }

/** Takes the task: the unique key lets one insert win. The ticket's sys_id is chosen here, before the ticket is made. */
export function insertLink(connectionId: string, wanted: NewTicket, { requestHash: hash, requestId, claimId, nowMs }: LinkOrigin): TakenLink {
    const record = new GlideRecord(TICKET_TABLE)
    record.initialize()
    const sysId = gs.generateGUID()
    record.setNewGuidValue(sysId)
    record.setValue('connection', connectionId)
    record.setValue('task_id', columnText(wanted.taskId))
    record.setValue('key', linkKey(connectionId, wanted.taskId))
    record.setValue('ticket', gs.generateGUID())
    record.setValue('position', `${String(nowMs).padStart(15, '0')}-${sysId}`)
    setContent(record, wanted, { requestHash: hash, requestId, claimId })
    const written = insertRecord(record)
    return written.done ? { link: linkIn(record) } : { link: null, cause: written.cause }
}

/** Gives a refused task other content. True for the one caller whose content it has now. */
export function retakeLink(link: TicketLink, wanted: NewTicket, origin: LinkOrigin): boolean {
    const record = new GlideRecord(TICKET_TABLE)
    record.addQuery('sys_id', link.sysId)
    record.addQuery('request_hash', link.requestHash)
    record.addQuery('refused', true)
    setContent(record, wanted, origin)
    record.updateMultiple()
    return findLink(link.sysId)?.requestHash === origin.requestHash
}

/** Notes why the instance refused the ticket; empty when it took it after all. */
export function noteRefused(link: TicketLink, refused: boolean, cause: string): void {
    const record = new GlideRecord(TICKET_TABLE)
    record.addQuery('sys_id', link.sysId)
    record.addQuery('request_hash', link.requestHash)
    record.setValue('refused', refused)
    record.setValue('refusal', cause.slice(0, 1000) || 'NULL')
    record.updateMultiple()
}

/**
 * The ticket was deleted and is made anew: its count begins again, so the link counts on from what was last seen of it.
 * One of several callers does it; a second time it would find nothing seen since.
 */
export function renewLink(link: TicketLink): TicketLink {
    const last = Math.max(link.agreedSequence, link.settledSequence)
    if (last <= link.sequenceBase) return link
    const record = new GlideRecord(TICKET_TABLE)
    record.addQuery('sys_id', link.sysId)
    record.addQuery('agreed_sequence', link.agreedSequence)
    const base = String(last + 1)
    record.setValue('sequence_base', base)
    setSettled(record, null)
    setAgreed(record, { status: 'new', state: FIRST_STATES[link.kind], sequence: base })
    record.updateMultiple()
    return findLink(link.sysId) ?? link
}

/**
 * Gives the link of a ticket other content. The link as it is then, or null when another call was first: whoever lost reads
 * it again and starts over, so that nothing is lost.
 */
export function changeLink(link: TicketLink, wanted: NewTicket, hash: string): TicketLink | null {
    const record = linkAsRead(link)
    setSent(record, wanted, hash)
    record.updateMultiple()
    const found = findLink(link.sysId)
    return found?.requestHash === hash && found.ticketId === link.ticketId ? found : null
}

/** Lets the link name a new ticket, not made yet, that continues the one it has; null when another call was first. */
export function continueLink(link: TicketLink, wanted: NewTicket, hash: string, lastSequence: number): TicketLink | null {
    const record = linkAsRead(link)
    const ticketId = gs.generateGUID()
    const base = String(Math.max(link.agreedSequence, lastSequence) + 1)
    setSent(record, wanted, hash)
    record.setValue('ticket', ticketId)
    record.setValue('previous_ticket', link.ticketId)
    record.setValue('sequence_base', base)
    setSettled(record, null)
    setAgreed(record, { status: 'new', state: FIRST_STATES[link.kind], sequence: base })
    record.updateMultiple()
    const found = findLink(link.sysId)
    return found?.ticketId === ticketId ? found : null
}

/** The new ticket was refused: the link names the one before again. */
export function takeBackLink(continued: TicketLink, before: TicketLink, wanted: NewTicket): void {
    const record = linkAsRead(continued)
    setSent(record, wanted, before.requestHash)
    record.setValue('refused', false)
    record.setValue('ticket', before.ticketId)
    record.setValue('previous_ticket', before.previousTicketId || 'NULL')
    setSettled(record, before.settledState ? { state: before.settledState, at: before.settledAt } : null)
    setAgreed(record, { status: before.agreedStatus, state: before.agreedState, sequence: String(continued.sequenceBase) })
    record.updateMultiple()
}

export function findLinks(sysIds: string[]): TicketLink[] {
    return whereIn('sys_id', sysIds)
}

export function linksOfTickets(ticketIds: string[]): TicketLink[] {
    return whereIn('ticket', ticketIds)
}

function whereIn(column: string, values: string[]): TicketLink[] {
    if (values.length === 0) return []
    const record = new GlideRecord(TICKET_TABLE)
    record.addQuery(column, 'IN', values.join(','))
    return linksIn(record)
}

/** Only the link as it was read: with this content, naming this ticket. */
function linkAsRead(link: TicketLink): GlideRecord {
    const record = new GlideRecord(TICKET_TABLE)
    record.addQuery('sys_id', link.sysId)
    record.addQuery('request_hash', link.requestHash)
    record.addQuery('ticket', link.ticketId)
    return record
}

function setContent(record: GlideRecord, wanted: NewTicket, { requestHash: hash, requestId, claimId }: Omit<LinkOrigin, 'nowMs'>): void {
    setSent(record, wanted, hash)
    record.setValue('request_id', requestId)
    record.setValue('app_version', APP_VERSION)
    record.setValue('claim', claimId || 'NULL')
    record.setValue('refused', false)
    setAgreed(record, { status: 'new', state: FIRST_STATES[wanted.kind], sequence: '0' })
}

function setSent(record: GlideRecord, wanted: NewTicket, hash: string): void {
    const { kind, taskName, description, userId, priority, recommendationSource, recommendationCategory } = wanted
    record.setValue('request_hash', hash)
    record.setValue('kind', kind)
    record.setValue('task_name', written(taskName))
    record.setValue('description', written(description))
    record.setValue('due_date', written(wanted.dueDate))
    record.setValue('user_id', written(userId))
    record.setValue('priority', priority)
    record.setValue('recommendation_source', recommendationSource)
    record.setValue('recommendation_category', recommendationCategory)
    record.setValue('recommendation_id', written(wanted.recommendationId))
    record.setValue('recommendation_url', written(wanted.recommendationUrl))
}

/** updateMultiple clears a column only by the text NULL (platform-facts 6.2). */
function written(text: string | undefined): string {
    return text ? columnText(text) : 'NULL'
}

const heldText = (text: string): string => textOfColumn(columnText(text))

/** What Microsoft is told by the answer to its own call: the ticket as it begins. */
function setAgreed(record: GlideRecord, agreed: { status: string; state: string; sequence: string }): void {
    record.setValue('agreed_status', agreed.status)
    record.setValue('agreed_state', agreed.state)
    record.setValue('agreed_sequence', agreed.sequence)
    record.setValue('agreed_hash', 'NULL')
    record.setValue('deleted_at', 'NULL')
}

function firstWhere(column: string, value: string): TicketLink | null {
    if (!value) return null
    const record = new GlideRecord(TICKET_TABLE)
    record.addQuery(column, value)
    record.setLimit(1)
    return linksIn(record)[0] ?? null
}

/** What a query on the table of links finds. */
export function linksIn(record: GlideRecord): TicketLink[] {
    record.query()
    const links: TicketLink[] = []
    while (record.next()) links.push(linkIn(record))
    return links
}

function linkIn(record: GlideRecord): TicketLink {
    const text = (column: string) => record.getValue(column) ?? ''
    return {
        sysId: record.getUniqueValue(),
        connectionId: text('connection'),
        taskId: textOfColumn(text('task_id')),
        kind: text('kind') as TicketKind,
        ticketId: text('ticket'),
        requestHash: text('request_hash'),
        refused: text('refused') === '1',
        claimId: text('claim'),
        position: text('position'),
        writtenAt: text('sys_updated_on'),
        previousTicketId: text('previous_ticket'),
        taskName: textOfColumn(text('task_name')),
        description: textOfColumn(text('description')),
        userId: textOfColumn(text('user_id')),
        dueDate: text('due_date'),
        recommendationUrl: text('recommendation_url'),
        priority: text('priority') as Ticket['priority'],
        recommendationSource: text('recommendation_source') as Ticket['recommendationSource'],
        recommendationCategory: text('recommendation_category') as Ticket['recommendationCategory'],
        recommendationId: textOfColumn(text('recommendation_id')),
        agreedStatus: text('agreed_status'),
        agreedState: text('agreed_state'),
        agreedSequence: Number(text('agreed_sequence')),
        agreedHash: text('agreed_hash'),
        commentCursor: text('comment_cursor'),
        deletedAt: text('deleted_at'),
        sequenceBase: Number(text('sequence_base')),
        settledState: text('settled_state'),
        settledAt: text('settled_at'),
        settledSequence: Number(text('settled_sequence') || -1),
    }
}

/** `NULL` is the one text that empties a column in an update of many (platform-facts 6.2). */
export function setSettled(record: GlideRecord, settled: { state: string; at: string } | null): void {
    record.setValue('settled', settled !== null)
    record.setValue('settled_state', settled?.state ?? 'NULL')
    record.setValue('settled_at', settled?.at ?? 'NULL')
}
