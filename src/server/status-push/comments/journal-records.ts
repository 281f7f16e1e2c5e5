import { GlideRecord } from '@servicenow/glide'
import type { Connection, Journal } from '../../connection/connection.ts'
import { isScript } from '../../shared/column-text.ts'
import { readForeign, type Reading } from '../../shared/write-records.ts'
import type { Entry } from './journal.ts'

const JOURNAL_TABLE = 'sys_journal_field'
/** Of one batch; what is beyond is looked at in the next one. */
export const MOST_ENTRIES = 5000

/** What was written on these tickets since, oldest first: one query for all of them. */
export function entriesSince(ticketIds: string[], since: string): Reading<Entry[]> {
    return readForeign(() => {
        const record = new GlideRecord(JOURNAL_TABLE)
        record.addQuery('element_id', 'IN', ticketIds.join(','))
        record.addQuery('element', 'IN', 'comments,work_notes')
        record.addQuery('sys_created_on', '>=', since)
        record.orderBy('sys_created_on')
        record.setLimit(MOST_ENTRIES)
        return entriesIn(record)
    })
}

export function entriesById(ids: string[]): Reading<Entry[]> {
    if (ids.length === 0) return { read: true, value: [] }
    return readForeign(() => {
        const record = new GlideRecord(JOURNAL_TABLE)
        record.addQuery('sys_id', 'IN', ids.join(','))
        record.orderBy('sys_created_on')
        return entriesIn(record)
    })
}

/** Display names by user name in lower case; who is not found has none. */
export function authorNames(userNames: string[]): Map<string, string> {
    const wanted = [...new Set(userNames)].filter((name) => name !== '' && !name.includes(',') && !isScript(name))
    const names = new Map<string, string>()
    if (wanted.length === 0) return names
    const found = readForeign(() => {
        const user = new GlideRecord('sys_user')
        user.addQuery('user_name', 'IN', wanted.join(','))
        user.query()
        while (user.next()) names.set((user.getValue('user_name') ?? '').toLowerCase(), user.getValue('name') ?? '')
    })
    return found.read ? names : new Map()
}

/** What the integration user is called: as it was linked, and as somebody may have renamed it since. */
export function ownNames({ integrationUserId, integrationUserName }: Connection): string[] {
    const renamed = readForeign(() => {
        const user = new GlideRecord('sys_user')
        return user.get('sys_id', integrationUserId) ? (user.getValue('user_name') ?? '') : ''
    })
    return [integrationUserName, renamed.read ? renamed.value : ''].filter(Boolean)
}

function entriesIn(record: GlideRecord): Entry[] {
    record.query()
    const entries: Entry[] = []
    while (record.next()) {
        const text = (column: string) => record.getValue(column) ?? ''
        entries.push({ sysId: record.getUniqueValue(), ticketId: text('element_id'), journal: text('element') as Journal, text: text('value'), by: text('sys_created_by'), at: text('sys_created_on') })
    }
    return entries
}
