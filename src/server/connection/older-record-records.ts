import { GlideRecord } from '@servicenow/glide'
import { CONNECTION_TABLE, TICKET_TABLE } from '../names.ts'

/**
 * An upgrade adds columns, and leaves them empty in the records that are there: no query for their default finds those. Fills them in
 * for one connection, its tickets first, so that what is broken off goes on with the next call.
 */
export function fillOlderRecords(connectionId: string): void {
    const links = new GlideRecord(TICKET_TABLE)
    links.addQuery('connection', connectionId)
    links.addNullQuery('settled_sequence')
    links.setValue('settled', false)
    links.setValue('settled_sequence', '-1')
    links.updateMultiple()
    const connection = new GlideRecord(CONNECTION_TABLE)
    connection.addQuery('sys_id', connectionId)
    connection.addNullQuery('state_names_version')
    for (const [column, value] of Object.entries(emptyDefaults(connectionId))) connection.setValue(column, value)
    connection.updateMultiple()
}

/** The defaults of the columns that are empty, as the dictionary has them. */
function emptyDefaults(connectionId: string): Record<string, string> {
    const record = new GlideRecord(CONNECTION_TABLE)
    if (!record.get('sys_id', connectionId)) return {}
    const empty = record.getElements().filter((element) => record.getValue(String(element.getName())) === null)
    const defaults = empty.map((element) => [String(element.getName()), String(element.getED().getDefault() ?? '')] as const)
    return Object.fromEntries(defaults.filter(([, value]) => value !== ''))
}
