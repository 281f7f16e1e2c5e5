/** How values of an internal type (sys_glide_object) are stored. Dates and times are text in UTC, so that text order is time order. */
export type Storage = 'TEXT' | 'INTEGER' | 'REAL'

const INTEGER_TYPES = new Set(['integer', 'boolean', 'longint', 'long', 'long_integer', 'order_index', 'auto_increment', 'timer_count', 'integer_date', 'day_of_week', 'month_of_year', 'week_of_month'])
const REAL_TYPES = new Set(['decimal', 'float', 'percent_complete'])
const DATETIME_TYPES = new Set(['glide_date_time', 'due_date', 'calendar_date_time', 'datetime'])
const JOURNAL_TYPES = new Set(['journal_input', 'journal', 'journal_list'])

export function storageOf(type: string): Storage {
    if (INTEGER_TYPES.has(type)) return 'INTEGER'
    return REAL_TYPES.has(type) ? 'REAL' : 'TEXT'
}

export const isDateTime = (type: string): boolean => DATETIME_TYPES.has(type)

/** Values go to sys_journal_field and not into the row. */
export const isJournal = (type: string): boolean => JOURNAL_TYPES.has(type)

export const isReference = (type: string): boolean => type === 'reference' || type === 'domain_id'
