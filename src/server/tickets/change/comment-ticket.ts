import { lookedFor } from '../../shared/look-until.ts'
import { refusal } from '../../shared/refusal.ts'
import { subjectOf } from './change-ticket.ts'
import { continued, reopened, treatmentFor, writtenTask, type Subject, type Written } from '../finished/closed-ticket.ts'
import { commentByKey, commentKey, endClaim, insertComment, newToken, notePosted, takeOver, textHash } from './comment-records.ts'
import { commentEntry, commentHead, type NewComment } from './comment-text.ts'
import { completed } from '../create/create-ticket.ts'
import { planOf, type Creation } from '../create/creation.ts'
import { stateMap } from '../state-map-records.ts'
import type { StateName } from '../state-map.ts'
import { sentTask } from '../ticket.ts'
import { hasJournalLine } from '../ticket-write-records.ts'

export interface Commented extends Written {
    outcome: 'posted' | 'unchanged' | 'reopened' | 'noted' | 'created'
    map: StateName[]
}

/**
 * Posts the comment once. It is claimed on its unique key before the journal is written; a call that finds the claim of one
 * that is gone looks into the journal for the entry's first line, and writes only when it is not there.
 */
export function commentedTicket(creation: Creation, taskId: string, comment: NewComment): Commented {
    const entry = commentEntry(comment)
    const fields = [{ path: 'text', code: 'value' as const, message: 'has nothing that can be read' }]
    if (!entry) throw refusal('body-invalid', { fields })
    const map = stateMap(creation.connection)
    const subject = subjectOf(creation, taskId)
    const key = commentKey(subject.link.sysId, comment.commentId)
    const token = newToken()
    const claim = claimed(subject, comment, { key, token, hash: textHash(entry) })
    const there = claim === 'posted' || (claim === 'takenOver' && isThere(subject, comment))
    if (there) {
        if (claim === 'takenOver') notePosted(key)
        return { outcome: 'unchanged', link: subject.link, task: subject.task, warnings: [], map }
    }
    try {
        const posted = postedOn(subject, map, entry)
        notePosted(key)
        return { ...posted, map }
    } catch (thrown) {
        endClaim(key, token)
        throw thrown
    }
}

interface OwnClaim {
    key: string
    token: string
    hash: string
}

type Claim = 'posted' | 'new' | 'takenOver'

/** Waits a while for the call that has the claim. Refuses with `busy`, `comment-content-differs`, `record-refused`. */
function claimed(subject: Subject, comment: NewComment, own: OwnClaim): Claim {
    const claim = lookedFor(() => claimedNow(subject, comment, own))
    if (claim === null) throw refusal('busy')
    return claim
}

/** Null while another call has the claim. */
function claimedNow({ creation: { nowMs }, link }: Subject, { commentId }: NewComment, own: OwnClaim): Claim | null {
    const found = commentByKey(own.key)
    if (!found) {
        const written = insertComment({ linkId: link.sysId, commentId, nowMs, ...own })
        if (written.done) return 'new'
        if (!commentByKey(own.key)) throw refusal('record-refused', { detail: written.cause })
        return null
    }
    if (found.textHash !== own.hash) throw refusal('comment-content-differs')
    if (found.posted) return 'posted'
    return found.leaseUntilMs < nowMs && takeOver(found, own.token, nowMs) ? 'takenOver' : null
}

/** On the ticket, or on the one before that a broken call continued. */
function isThere({ link }: Subject, comment: NewComment): boolean {
    const head = commentHead(comment)
    return [link.ticketId, link.previousTicketId].some((ticketId) => ticketId !== '' && hasJournalLine(link.kind, ticketId, 'comments', head))
}

function postedOn(subject: Subject, map: StateName[], entry: string): Omit<Commented, 'map'> {
    const { link, creation } = subject
    switch (treatmentFor(subject, map)) {
        case 'write':
            return { outcome: 'posted', link, task: writtenTask(subject, { comments: entry }), warnings: [] }
        case 'reopen':
            return { outcome: 'reopened', ...reopened(subject, map, { comments: entry }) }
        case 'note':
            return { outcome: 'noted', link, task: writtenTask(subject, { comments: entry }), warnings: [] }
        case 'refuse':
            throw refusal('ticket-closed')
        case 'newLinked': {
            const sent = sentTask(link)
            const made = continued(subject, sent, link.requestHash, planOf(creation, sent), (next, plan) => completed(creation, next, plan))
            if (!made) throw refusal('busy')
            // A create may have made it meanwhile, and said so.
            return { ...made, outcome: made.outcome === 'created' ? 'created' : 'posted', task: writtenTask({ creation, link: made.link }, { comments: entry }) }
        }
    }
}
