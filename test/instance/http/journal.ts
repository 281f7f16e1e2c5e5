import type { Column } from '../data/dictionary.ts'
import type { Platform } from '../platform.ts'

export interface JournalEntry {
    at: string
    by: string
    text: string
}

/** Entries of one journal column, newest first. */
export function journalOf(platform: Platform, sysId: string, column: string): JournalEntry[] {
    const where = {
        kind: 'and' as const,
        terms: [
            { kind: 'term' as const, field: 'element_id', operator: '=', value: sysId },
            { kind: 'term' as const, field: 'element', operator: '=', value: column },
        ],
    }
    return platform.rows.find('sys_journal_field', { where, orderBy: [{ field: 'sys_created_on', descending: true }] })
        .map(row => ({ at: row.sys_created_on ?? '', by: row.sys_created_by ?? '', text: row.value ?? '' }))
}

/** The history as the platform displays it, one block an entry. */
export function journalText(platform: Platform, sysId: string, column: Column): string {
    return journalOf(platform, sysId, column.name).map(entry => `${entry.at} - ${entry.by} (${column.label})\n${entry.text}\n\n`).join('')
}
