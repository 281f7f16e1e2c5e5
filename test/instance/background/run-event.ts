import type { Platform, Row } from '../platform.ts'
import { notify } from './notify.ts'
import { messageOf, report } from './report.ts'
import type { Queue } from './claims.ts'

export const EVENT_QUEUE: Queue = {
    table: 'sysevent', ready: 'ready', running: 'processing', dueColumn: 'process_on', order: ['priority', 'process_on', 'sys_created_on'],
    // Custom queues are polled by jobs of their own.
    only: { kind: 'term', field: 'queue', operator: 'ISEMPTY', value: '' },
}

/**
 * Runs the script actions of an event, in order; one that fails does not keep the others from running (not from docs). Then
 * come its notifications; one that fails stands in the log only (not from docs).
 * There is no second try: the event stays in state `error`. Source: platform-facts 7.2.
 */
export function runEvent(platform: Platform, event: Row): void {
    const { rows, clock } = platform
    const began = clock.now()
    const failures: string[] = []
    for (const action of actionsOf(platform, event.name ?? '')) {
        try {
            if (action.synchronous === '1') throw new Error('A synchronous script action is not emulated')
            platform.scripts.scriptAction(platform.begin('system'), action, event)
        } catch (error) {
            failures.push(messageOf(error))
            report(platform, `Script action ${action.name ?? ''} of event ${event.name ?? ''}`, error)
        }
    }
    notify(platform, event)
    rows.update('sysevent', event.sys_id ?? '', {
        state: failures.length > 0 ? 'error' : 'processed',
        error_msg: failures.length > 0 ? failures.join('\n') : null,
        processed: clock.timestamp(),
        processing_duration: String(clock.now() - began),
    })
}

function actionsOf(platform: Platform, event: string): Row[] {
    const all = platform.cached('script actions', () => platform.rows.find('sysevent_script_action', { active: '1' }))
    const own = all.filter(action => (action.event_name ?? '').toLowerCase() === event.toLowerCase())
    return own.sort((left, right) => Number(left.order ?? 100) - Number(right.order ?? 100))
}
