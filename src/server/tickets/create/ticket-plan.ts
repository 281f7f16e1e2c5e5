import type { TicketSettings } from '../../connection/connection.ts'
import { columnText, isScript } from '../../shared/column-text.ts'
import { isDateOnly, isDueTime } from '../../shared/time.ts'
import { mayHaveDefault } from '../routing/default-columns.ts'
import type { Assignment, TicketDefault } from '../routing/routing.ts'
import { ticketText } from '../ticket-text.ts'
import { READ_BACK, type NewTicket, type TaskState, type Warning } from '../ticket.ts'

export interface TicketPlan {
    fields: Record<string, string>
    /** The priority that should result; the platform computes it from impact and urgency. */
    priority: string
    /** Columns that the dictionary asks for: forms insist on them, scripts do not have to. */
    mandatory: string[]
    /** Columns that a default fills. */
    byDefault: string[]
    warnings: Warning[]
}

/** What the dictionary says of the columns of change requests or incidents. */
export interface Columns {
    has(column: string): boolean
    /** Empty for a column without a choice list. */
    choices(column: string): string[]
    length(column: string): number
    hasDefault(column: string): boolean
    mandatory: string[]
    /** Null for a label that no column, or several, have. */
    named(label: string): string | null
}

export interface PlanContext {
    mark: string
    dueDate: string
    /** Null when nobody of that name was found. */
    userSysId: string | null
    settings: TicketSettings
    /** False when the connection's change model is gone or not active. */
    modelFits: boolean
    assignment: Assignment
    defaults: TicketDefault[]
    columns: Columns
}

/** Priority is computed from these two by the platform's lookup; written directly it is overwritten (platform-facts 9.2). */
const PRIORITIES = {
    critical: { priority: '1', impact: '1', urgency: '1' },
    high: { priority: '2', impact: '1', urgency: '2' },
    moderate: { priority: '3', impact: '2', urgency: '2' },
    low: { priority: '4', impact: '2', urgency: '3' },
    planning: { priority: '5', impact: '3', urgency: '3' },
} as const

const CHOICES = ['category', 'subcategory', 'type']
/** The columns of the ticket, and what the caller must know. */
export function ticketPlan(wanted: NewTicket, context: PlanContext): TicketPlan {
    const { columns, assignment, userSysId } = context
    const text = ticketText(wanted, { title: columns.length('short_description'), description: columns.length('description') })
    const { priority, ...levels } = PRIORITIES[wanted.priority]
    const own: Record<string, string> = {
        short_description: columnText(text.title),
        description: columnText(text.description),
        ...levels,
        correlation_id: columnText(wanted.taskId),
        correlation_display: context.mark,
        ...filled({ due_date: context.dueDate, work_notes: text.workNote, [wanted.kind === 'change' ? 'requested_by' : 'caller_id']: userSysId ?? '' }),
        // The lookup is for incidents; where an instance has one for changes, too, it overwrites this.
        ...(wanted.kind === 'change' ? { priority, ...changeFields(context) } : incidentFields(context)),
        ...filled({ assignment_group: assignment.group, assigned_to: assignment.user }),
    }
    const defaults = usableDefaults(wanted, own, context)
    const fields = { ...Object.fromEntries(defaults.fields), ...own }
    const byDefault = Object.keys(fields).filter((column) => own[column] === undefined)
    const warnings = [...textWarnings(text.shortened), ...userWarnings(wanted, userSysId), ...modelWarnings(wanted, context), ...dueWarnings(wanted, context), ...assignment.warnings, ...defaults.warnings, ...choiceWarnings(fields, byDefault, columns)]
    return { fields, priority, mandatory: columns.mandatory.filter((column) => fields[column] === undefined), byDefault, warnings }
}

/** Without a type or model the default depends on the release. A model brings its type. */
function changeFields({ settings, modelFits }: PlanContext): Record<string, string> {
    const model = modelFits ? settings.changeModelId : ''
    return filled({ chg_model: model, type: model ? '' : settings.changeType, category: settings.changeCategory })
}

function incidentFields({ settings }: PlanContext): Record<string, string> {
    return filled({ category: settings.incidentCategory, subcategory: settings.incidentSubcategory })
}

/** The first default of a column that nothing else fills. */
function usableDefaults(wanted: NewTicket, own: Record<string, string>, { defaults, columns }: PlanContext): { fields: [string, string][]; warnings: Warning[] } {
    const ofKind = defaults.filter(({ kind, column }) => (kind === '' || kind === wanted.kind) && own[column] === undefined)
    const usable = ofKind.filter(({ column, value }) => columns.has(column) && mayHaveDefault(column) && value !== '' && !isScript(value))
    const unused = ofKind.filter((one) => !usable.includes(one))
    return {
        fields: usable.reverse().map(({ column, value }) => [column, value]),
        warnings: unused.map(({ column }) => warning('default-not-used', column, `The default for ${column} was not used: it has no such column that may be set, or no value.`)),
    }
}

function choiceWarnings(fields: Record<string, string>, byDefault: string[], columns: Columns): Warning[] {
    const listed = [...CHOICES, ...byDefault.filter((column) => !CHOICES.includes(column) && columns.choices(column).length > 0)]
    const missing = listed.filter((column) => fields[column] !== undefined && !columns.choices(column).includes(fields[column]))
    return missing.map((column) => warning('choice-missing', column, `The choice list of ${column} has no "${fields[column]}": it is written, and shown as it stands. An administrator adds the choice.`))
}

function textWarnings(shortened: string[]): Warning[] {
    return shortened.map((name) => ({
        code: 'text-shortened' as const,
        message: `${name} is longer than its column: cut on the ticket, whole in the record of the task.`,
    }))
}

function userWarnings(wanted: NewTicket, userSysId: string | null): Warning[] {
    return userSysId ? [] : [{ code: 'user-unknown', message: `ServiceNow has no active user called ${wanted.userId}, or several.` }]
}

function modelWarnings(wanted: NewTicket, { settings, modelFits }: PlanContext): Warning[] {
    if (wanted.kind !== 'change' || !settings.changeModelId || modelFits) return []
    return [warning('change-model-inactive', 'chg_model', `The change model of the connection is gone or not active: the change has the type ${settings.changeType} instead.`)]
}

function dueWarnings(wanted: NewTicket, { settings }: PlanContext): Warning[] {
    if (wanted.dueDate === undefined || !isDateOnly(wanted.dueDate) || isDueTime(settings.dueTime)) return []
    return [warning('default-not-used', 'due_date', 'The connection\'s time of due dates without one is none with its offset, as 17:00:00+01:00: the ticket is due when the day ends in UTC. An administrator corrects it.')]
}

/** What the instance made of our values. Only before the first update: later differences are people's work. */
export function readBackWarnings(plan: TicketPlan, task: TaskState): Warning[] {
    if (task.sequence > 0) return []
    const sent: Record<string, string> = { ...plan.fields, priority: plan.priority }
    const compared = [...new Set([...READ_BACK, ...plan.byDefault])]
    const changed = compared.filter((column) => sent[column] !== undefined && task.stored[column] !== undefined && asStored(sent[column]) !== asStored(task.stored[column]))
    return [
        ...changed.map((column) => warning('value-changed', column, `The instance stored "${shown(task.stored[column])}" in ${column}, not "${shown(sent[column])}".`)),
        ...missingFields(plan.mandatory.filter((column) => task.stored[column] === '')),
    ]
}

/** The platform writes a true or false as 1 or 0. */
function asStored(value: string): string {
    return value === 'true' ? '1' : value === 'false' ? '0' : value
}

/** The dictionary's wish is no bar to a script: people are asked for the field when they open the form. */
export function missingFields(columns: string[]): Warning[] {
    return columns.map((column) => warning('field-missing', column, `The instance calls ${column} mandatory and nothing fills it: an administrator adds a ticket default or a routing rule.`))
}

function warning(code: Warning['code'], column: string, message: string): Warning {
    return { code, column, message: message.slice(0, 1000) }
}

function shown(text: string | undefined): string {
    return text === undefined || text.length <= 100 ? (text ?? '') : `${text.slice(0, 99)}…`
}

function filled(fields: Record<string, string>): Record<string, string> {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
}
