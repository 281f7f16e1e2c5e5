import { isDueTime } from '../shared/time.ts'
import type { ReopenPolicy } from './connection.ts'
import { isEntraScope, isGuid } from './entra-settings.ts'

const POLICIES: ReopenPolicy[] = ['reopen', 'newLinked', 'note', 'refuse']
const POLICY = `is one of ${POLICIES.join(', ')}`
const ID = 'is an ID of Microsoft\'s, as 00000000-0000-0000-0000-000000000000'

/** What people may write into a connection: by column what fits, and the words for it. Empty stands for what was shipped. */
const ALLOWED: Record<string, { fits: (value: string) => boolean; allowed: string }> = {
    change_resolved_policy: { fits: isPolicy, allowed: POLICY },
    change_closed_policy: { fits: isPolicy, allowed: POLICY },
    incident_resolved_policy: { fits: isPolicy, allowed: POLICY },
    incident_closed_policy: { fits: isPolicy, allowed: POLICY },
    reopen_days: { fits: (value) => /^\d{1,5}$/.test(value), allowed: 'is a number of days from 0, which stands for ever, to 99999' },
    entra_tenant_id: { fits: isGuid, allowed: ID },
    entra_client_id: { fits: isGuid, allowed: ID },
    entra_scope: { fits: isEntraScope, allowed: 'is the receiver\'s application ID URI and /.default, as api://00000000-0000-0000-0000-000000000000/.default' },
    due_time: { fits: isDueTime, allowed: 'is a time with its offset from UTC, as 17:00:00+01:00 or 23:59:59Z' },
}

/** What of the new values does not fit. What was there before stays: the application's own writes are not stopped by it. */
export function connectionProblems(valueOf: (column: string) => string, valueBefore: (column: string) => string | null): string[] {
    const wrong = Object.entries(ALLOWED).filter(([column, { fits }]) => {
        const value = valueOf(column)
        return value !== '' && value !== valueBefore(column) && !fits(value)
    })
    return wrong.map(([column, { allowed }]) => `${column} ${allowed}; it was not saved with "${valueOf(column).slice(0, 40)}".`)
}

function isPolicy(value: string): boolean {
    return (POLICIES as string[]).includes(value)
}
