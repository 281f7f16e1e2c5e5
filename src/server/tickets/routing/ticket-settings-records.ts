import { GlideRecord } from '@servicenow/glide'
import { ROUTING_RULE_TABLE, TICKET_SETTING_TABLE } from '../../names.ts'
import type { RoutingRule, TicketDefault } from './routing.ts'

const MOST_SETTINGS = 500

export interface TicketSettingRows {
    rules: RoutingRule[]
    defaults: TicketDefault[]
}

/** The active routing rules and defaults of a connection, by one query of the table that both extend. */
export function settingRows(connectionId: string): TicketSettingRows {
    const record = new GlideRecord(TICKET_SETTING_TABLE)
    record.addQuery('connection', connectionId)
    record.addQuery('active', true)
    record.orderBy('order')
    record.setLimit(MOST_SETTINGS)
    record.query()
    const rows: TicketSettingRows = { rules: [], defaults: [] }
    while (record.next()) {
        if (record.getRecordClassName() === ROUTING_RULE_TABLE) rows.rules.push(ruleIn(record))
        else rows.defaults.push({ kind: record.getValue('kind') ?? '', column: record.getValue('column_name') ?? '', value: record.getValue('value') ?? '' })
    }
    return rows
}

/** Writes beside each rule of the connection why it is never reached; rules that say so already are left alone. */
export function noteShadowed(connectionId: string, reasons: Map<string, string>): void {
    const record = new GlideRecord(ROUTING_RULE_TABLE)
    record.addQuery('connection', connectionId)
    record.setLimit(MOST_SETTINGS)
    record.query()
    while (record.next()) {
        const reason = reasons.get(record.getUniqueValue()) ?? ''
        if ((record.getValue('never_reached') ?? '') === reason) continue
        record.setValue('never_reached', reason || 'NULL')
        record.update()
    }
}

function ruleIn(record: GlideRecord): RoutingRule {
    const text = (column: string) => record.getValue(column) ?? ''
    return {
        sysId: record.getUniqueValue(),
        order: Number(text('order')),
        kind: text('kind'),
        category: text('category'),
        source: text('source'),
        priority: text('priority'),
        assignmentGroupId: text('assignment_group'),
        assignedToId: text('assigned_to'),
    }
}
