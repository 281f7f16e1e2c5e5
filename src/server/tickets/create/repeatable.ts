import { refusal } from '../../shared/refusal.ts'
import type { Answer, Call } from '../../shared/rest.ts'
import { claimOf, keptAnswer } from './idempotency-records.ts'

/**
 * Answers a call that carries an idempotency key as the first one of the key was answered. Where that one never came to an
 * answer, because it was refused or its node died, the work is done again: `work` must bear that, and is told whose claim it
 * works for. Refusals are not kept, so that the call succeeds once their cause is gone. Refuses with `idempotency-key-reused`.
 */
export function repeatable(call: Call, key: string, requestHash: string, work: (claimId: string) => Answer): Answer {
    const { claim, ...none } = claimOf(call.connectionId ?? '', key, requestHash, call.requestId)
    if (!claim) throw refusal('record-refused', { detail: 'cause' in none ? none.cause : null })
    if (claim.requestHash !== requestHash) throw refusal('idempotency-key-reused')
    return JSON.parse(claim.answer || keptAnswer(claim, JSON.stringify(work(claim.sysId)))) as Answer
}
