import { ticketMark, type Connection, type TicketSettings } from '../../connection/connection.ts'
import { remember, remembered } from '../../connection/remember-records.ts'
import { refusal } from '../../shared/refusal.ts'
import { dueInstantOf, platformTime } from '../../shared/time.ts'
import { assigneesOf, modelFits } from '../routing/assignment-records.ts'
import { columnsOf, mandatoryColumns } from './column-records.ts'
import { rememberedColumns, withColumns } from './mandatory-columns.ts'
import { assignmentOf, NOBODY, ruleFor, type Assignment, type RoutingRule } from '../routing/routing.ts'
import type { TicketKind } from '../state-map.ts'
import { ticketPlan, type Columns, type TicketPlan } from './ticket-plan.ts'
import { findUser } from '../ticket-records.ts'
import { settingRows, type TicketSettingRows } from '../routing/ticket-settings-records.ts'
import type { NewTicket } from '../ticket.ts'

/** What the tickets of one call have in common; each thing is read once, and only when it is needed. */
export interface Creation {
    connection: Connection
    requestId: string
    /** Claim of the call's idempotency key; empty when it has none. */
    claimId: string
    nowMs: number
    settings(): TicketSettingRows
    user(who: string): string | null
    modelFits(modelId: string): boolean
    assignment(rule: RoutingRule): Assignment
    columns(kind: TicketKind): Columns
}

interface Origin {
    requestId: string
    claimId: string
    nowMs: number
    dryRun?: true
}

export function creationFor(connection: Connection, origin: Origin): Creation {
    const settings = readOnce((id: string) => remembered(connection, 'remembered_settings', () => settingRows(id)), (id) => id)
    return {
        connection,
        ...origin,
        settings: () => settings(connection.sysId),
        user: readOnce(findUser, (who) => who),
        modelFits: readOnce(modelFits, (id) => id),
        assignment: readOnce((rule: RoutingRule) => assignmentOf(rule, assigneesOf(rule)), (rule) => rule.sysId),
        columns: readOnce((kind) => columnsOf(kind, mandatoryOf(connection, kind, origin)), (kind) => kind),
    }
}

/** Read anew for a dry run, and now and then for a create. */
function mandatoryOf(connection: Connection, kind: TicketKind, { nowMs, dryRun }: Origin): string[] {
    const known = dryRun ? null : rememberedColumns(connection.remembered.mandatory_columns, kind, nowMs)
    if (known) return known
    const columns = mandatoryColumns(kind)
    if (!dryRun) remember(connection, 'mandatory_columns', withColumns(connection.remembered.mandatory_columns, kind, columns, nowMs))
    return columns
}

/** The columns of the task's ticket. Refuses with `body-invalid` for a due date that is no real date. */
export function planOf(creation: Creation, wanted: NewTicket): TicketPlan {
    const dueDate = dueDateOf(wanted, creation.connection.tickets)
    const { rules, defaults } = creation.settings()
    const rule = ruleFor(rules, wanted)
    const { tickets: settings } = creation.connection
    return ticketPlan(wanted, {
        mark: ticketMark(creation.connection),
        dueDate,
        userSysId: creation.user(wanted.userId),
        settings,
        modelFits: wanted.kind !== 'change' || settings.changeModelId === '' || creation.modelFits(settings.changeModelId),
        assignment: rule ? creation.assignment(rule) : NOBODY,
        defaults,
        columns: creation.columns(wanted.kind),
    })
}

/** The due date in the platform's writing; empty when there is none. Refuses with `body-invalid`. */
export function dueDateOf(wanted: Pick<NewTicket, 'dueDate'>, { dueTime }: Pick<TicketSettings, 'dueTime'>): string {
    if (wanted.dueDate === undefined) return ''
    const ms = dueInstantOf(wanted.dueDate, dueTime)
    const fields = [{ path: 'dueDate', code: 'value' as const, message: 'is no real date' }]
    if (ms === null) throw refusal('body-invalid', { fields })
    return platformTime(ms)
}

function readOnce<A, T>(read: (argument: A) => T, keyOf: (argument: A) => string): (argument: A) => T {
    const known = new Map<string, T>()
    return (argument) => {
        const key = keyOf(argument)
        if (!known.has(key)) known.set(key, read(argument))
        return known.get(key) as T
    }
}
