import type { Column } from '../../data/dictionary.ts'
import type { Glide } from './glide-class.ts'

/** Entries of a journal field, newest first, as `getJournalEntry` prints them. Source: markdown/api-reference/server-api-reference/c_GlideElementScopedAPI.md */
export function journalEntries(glide: Glide, column: Column, sysId: string, lines: number): string {
    const { rows } = glide.platform
    const entries = rows.find('sys_journal_field', {
        where: { kind: 'and', terms: [
            { kind: 'term', field: 'element_id', operator: '=', value: sysId },
            { kind: 'term', field: 'element', operator: '=', value: column.name },
        ] },
        orderBy: [{ field: 'sys_created_on', descending: true }],
        ...(lines > 0 && { limit: lines }),
    })
    return entries.map(entry => `${entry.sys_created_on ?? ''} - ${authorOf(glide, entry.sys_created_by ?? '')} (${column.label})\n${entry.value ?? ''}\n\n`).join('')
}

function authorOf(glide: Glide, userName: string): string {
    return glide.platform.rows.first('sys_user', { user_name: userName })?.name ?? userName
}
