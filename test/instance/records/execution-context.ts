import type { Row, Transaction } from '../platform.ts'
import { rulesFor } from './business-rules.ts'

const originals = new WeakMap<Transaction, Map<string, Row>>()

/**
 * A record as it was before the first update or delete of the execution context, which is the transaction: however often it
 * is written in it, `previous` stays. Kept only for tables with rules that can ask. Source: docs: business-rules-classic/
 * c_BusinessRules (global variables).
 */
export function originalOf(tx: Transaction, table: string, sysId: string, stored: Row): Row {
    if (!rulesFor(tx.platform, table).some(({ when }) => when === 'before' || when === 'after')) return stored
    const known = originals.get(tx) ?? new Map<string, Row>()
    originals.set(tx, known)
    const original = known.get(sysId) ?? stored
    known.set(sysId, original)
    return original
}
