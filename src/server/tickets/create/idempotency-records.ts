import { GlideDigest, GlideRecord, gs } from '@servicenow/glide'
import { IDEMPOTENCY_TABLE } from '../../names.ts'
import { insertRecord } from '../../shared/write-records.ts'

/** A call that carried an idempotency key. */
export interface Claim {
    sysId: string
    requestHash: string
    /** JSON of the answer that was given; empty while there is none. */
    answer: string
}

/** The claim of this key within its connection: the first call inserts it, every other one reads it. Null with the cause where none can be kept. */
export function claimOf(connectionId: string, key: string, requestHash: string, requestId: string): { claim: Claim } | { claim: null; cause: string | null } {
    // A hash, because the platform compares keys without case.
    const hashedKey = new GlideDigest().getSHA256Hex(`${connectionId}:${key}`)
    const before = claimWhere('key', hashedKey)
    if (before) return { claim: before }
    const record = new GlideRecord(IDEMPOTENCY_TABLE)
    record.initialize()
    const sysId = gs.generateGUID()
    record.setNewGuidValue(sysId)
    record.setValue('key', hashedKey)
    record.setValue('connection', connectionId)
    record.setValue('request_hash', requestHash)
    record.setValue('request_id', requestId)
    const written = insertRecord(record)
    if (written.done) return { claim: { sysId, requestHash, answer: '' } }
    const winner = claimWhere('key', hashedKey)
    return winner ? { claim: winner } : { claim: null, cause: written.cause }
}

/** Keeps the first answer that is given to the key, and gives the one that is kept. */
export function keptAnswer(claim: Claim, answer: string): string {
    const record = new GlideRecord(IDEMPOTENCY_TABLE)
    record.addQuery('sys_id', claim.sysId)
    record.addNullQuery('answer')
    record.setValue('answer', answer)
    record.updateMultiple()
    return claimWhere('sys_id', claim.sysId)?.answer || answer
}

function claimWhere(column: 'key' | 'sys_id', value: string): Claim | null {
    const record = new GlideRecord(IDEMPOTENCY_TABLE)
    record.addQuery(column, value)
    record.setLimit(1)
    record.query()
    if (!record.next()) return null
    return { sysId: record.getUniqueValue(), requestHash: record.getValue('request_hash') ?? '', answer: record.getValue('answer') ?? '' }
}
