import { gs, type GlideRecord } from '@servicenow/glide'

/** `denied` when a cross-scope privilege is missing. */
export type Written = { done: true; sysId: string } | { done: false; cause: string | null; denied?: true }
export type Reading<T> = { read: true; value: T } | { read: false; cause: string }

const NOT_GRANTED = 'A cross-scope privilege is missing (System Applications > Application Cross-Scope Access).'

/**
 * Inserts, and says why not. The platform gives null for an abort, a data policy or a duplicate key, and throws a Java
 * exception where a cross-scope privilege is missing; that one must not be touched, its `message` throws again.
 */
export function insertRecord(record: GlideRecord): Written {
    return written(record, () => record.insert())
}

/** Updates a record that was read just now; `update()` of a missing one would insert it. */
export function updateRecord(record: GlideRecord): Written {
    if (record.isNewRecord() || !record.isValidRecord()) throw new Error(`update of a missing record of ${record.getTableName()}`)
    return written(record, () => record.update())
}

/** Runs a query on a table of another scope; a refusal is an answer, as is the text that the platform gave for it. */
export function readForeign<T>(query: () => T): Reading<T> {
    const before = errorMessages().length
    try {
        const value = query()
        const refused = errorMessages().slice(before).join(' ')
        return refused ? { read: false, cause: refused } : { read: true, value }
    } catch (thrown) {
        if (thrown instanceof Error) throw thrown
        return { read: false, cause: NOT_GRANTED }
    }
}

function written(record: GlideRecord, write: () => string | null): Written {
    const before = errorMessages().length
    try {
        const sysId = write()
        if (sysId) return { done: true, sysId }
        // The platform names the rule; what the rule itself says is in the session's messages.
        const causes = [record.getLastErrorMessage() ?? '', ...errorMessages().slice(before)].filter(Boolean)
        return { done: false, cause: [...new Set(causes)].join(' ') || null }
    } catch (thrown) {
        if (thrown instanceof Error) throw thrown
        return { done: false, cause: NOT_GRANTED, denied: true }
    }
}

/** A closed table flag is told in the session's messages only (platform-facts 2.3). */
function errorMessages(): string[] {
    return (gs.getErrorMessages() ?? []).map(String)
}
