import type { BusinessRule, RecordInFlight, Transaction } from '../platform.ts'
import { normalised } from '../data/row-values.ts'
import { isJournal } from '../data/column-types.ts'

const PREFIX = 'javascript:'

/** "Set field values" of a rule: `state=2^assigned_to=javascript:gs.getUserID()^EQ` (SDK 4.9.0, docs: business-rules). */
export function applyTemplate(tx: Transaction, rule: BusinessRule, record: RecordInFlight): void {
    for (const part of rule.template.split('^')) {
        if (part === '' || part === 'EQ') continue
        const [field, value] = assignment(part, rule)
        const column = tx.platform.dictionary().column(record.table, field)
        const given = value.startsWith(PREFIX)
            ? tx.platform.scripts.expression(tx, rule.scope, value.slice(PREFIX.length), record, `template of business rule ${rule.name}`)
            : value
        record.values[field] = isJournal(column.type) ? given : normalised(column, given === 'NULL' ? null : given)
    }
}

function assignment(part: string, rule: BusinessRule): [string, string] {
    const match = /^([a-z0-9_]+)=(.*)$/s.exec(part)
    if (!match) throw new Error(`The template of business rule '${rule.name}' has '${part.slice(0, 60)}', which is not emulated`)
    return [match[1] as string, match[2] as string]
}
