import { GlideDigest, GlideRecord, gs } from '@servicenow/glide'
import { COMMENT_TABLE } from '../../names.ts'
import { columnText } from '../../shared/column-text.ts'
import { insertRecord, type Written } from '../../shared/write-records.ts'

export interface Comment {
    sysId: string
    textHash: string
    posted: boolean
    claimToken: string
    leaseUntilMs: number
}

const LEASE_MS = 30_000

/** A hash, because the platform compares keys without case and the caller's have case. */
export function commentKey(linkId: string, commentId: string): string {
    return new GlideDigest().getSHA256Hex(`${linkId}:${commentId}`)
}

export function textHash(text: string): string {
    return new GlideDigest().getSHA256Hex(text)
}

export function commentByKey(key: string): Comment | null {
    const record = new GlideRecord(COMMENT_TABLE)
    record.addQuery('key', key)
    record.setLimit(1)
    record.query()
    return record.next() ? commentIn(record) : null
}

/** Claims a new comment: the unique key lets one insert win. */
export function insertComment(comment: { linkId: string; commentId: string; key: string; hash: string; token: string; nowMs: number }): Written {
    const record = new GlideRecord(COMMENT_TABLE)
    record.initialize()
    record.setValue('ticket', comment.linkId)
    record.setValue('comment_id', columnText(comment.commentId))
    record.setValue('key', comment.key)
    record.setValue('text_hash', comment.hash)
    setClaim(record, comment.token, comment.nowMs)
    return insertRecord(record)
}

/** Takes over the claim of a call that is gone; true for the one caller who has it then. */
export function takeOver(comment: Comment, token: string, nowMs: number): boolean {
    const record = new GlideRecord(COMMENT_TABLE)
    record.addQuery('sys_id', comment.sysId)
    record.addQuery('claim_token', comment.claimToken)
    record.addQuery('state', 'posting')
    setClaim(record, token, nowMs)
    record.updateMultiple()
    const found = new GlideRecord(COMMENT_TABLE)
    return found.get('sys_id', comment.sysId) && found.getValue('claim_token') === token
}

export function notePosted(key: string): void {
    const record = new GlideRecord(COMMENT_TABLE)
    record.addQuery('key', key)
    record.setValue('state', 'posted')
    record.updateMultiple()
}

/** The instance refused the comment: the next call need not wait for the claim to end. */
export function endClaim(key: string, token: string): void {
    const record = new GlideRecord(COMMENT_TABLE)
    record.addQuery('key', key)
    record.addQuery('claim_token', token)
    record.setValue('lease_until', '0')
    record.updateMultiple()
}

export function newToken(): string {
    return gs.generateGUID()
}

function setClaim(record: GlideRecord, token: string, nowMs: number): void {
    record.setValue('state', 'posting')
    record.setValue('claim_token', token)
    record.setValue('lease_until', String(nowMs + LEASE_MS))
}

function commentIn(record: GlideRecord): Comment {
    const text = (column: string) => record.getValue(column) ?? ''
    return {
        sysId: record.getUniqueValue(),
        textHash: text('text_hash'),
        posted: text('state') === 'posted',
        claimToken: text('claim_token'),
        leaseUntilMs: Number(text('lease_until')),
    }
}
