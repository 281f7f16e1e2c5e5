/** Rows of `sys_trigger`, the scheduler's list: what is due, and who runs it. Numbers of states and types are reported. */

export const TRIGGER_TABLE = 'sys_trigger'

export const STATE = { ready: '0', running: '1', error: '-1' } as const
export const TYPE = { once: '0', recurring: '1' } as const

/** What an async rule needs when its turn comes; only a deleted record's values are kept, any other is read again. */
export interface RuleContext {
    table: string
    sysId: string
    operation: 'insert' | 'update' | 'delete' | 'query'
    deleted: Record<string, string | null> | null
}

export const RULE_DOCUMENT = 'sys_script'
export const JOB_DOCUMENT = 'sysauto_script'
/** A custom event queue is polled by jobs of its own. */
export const QUEUE_DOCUMENT = 'sysevent_queue'
/** The platform's own jobs, by name. */
export const PLATFORM_DOCUMENT = 'sys_job'
