import type { Row, Transaction } from '../platform.ts'
import { displayValue } from '../records/display.ts'

const VARIABLE = /\$\{([^}]*)\}/g
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * The text of an e-mail with the values of the record's fields, as people see them; in HTML, as text (reported). Links, mail
 * scripts, fields of other records and names of no field are refused by name. Moments are in the system's time zone.
 * Sources: platform-administration/{notification-variables,c_SpecifyingTheTimeZone}.md.
 */
export function filledIn(tx: Transaction, table: string, record: Row, text: string, isHtml: boolean): string {
    return text.replace(VARIABLE, (variable, name: string) => {
        if (!tx.platform.dictionary().require(table).columns.has(name)) throw new Error(`The notification variable ${variable} is not emulated`)
        const value = displayValue(tx, table, name, record[name] ?? null)
        return isHtml ? value.replace(/[&<>"]/g, character => ENTITIES[character] ?? '') : value
    })
}
