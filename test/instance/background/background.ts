import type { Background, Platform, Row } from '../platform.ts'
import { RULE_DOCUMENT, STATE, TRIGGER_TABLE, TYPE, type RuleContext } from './triggers.ts'

/** Longer event names are cut without a word. Source: SDK 4.9.0 guide registering-events-guide. */
const LONGEST_EVENT_NAME = 40
const ORDINARY_PRIORITY = '100'

/** Queues work for the background threads of all nodes. */
export function makeBackground(platform: Platform): Background {
    const { rows, clock, db, shared } = platform
    /** Only once the row can be read by others. */
    const wake = (): void => db.afterCommit(() => shared.signalWork())

    const registered = (): Map<string, Row> => platform.cached('registered events', () =>
        new Map(rows.find('sysevent_register', {}).map(row => [(row.event_name ?? '').slice(0, LONGEST_EVENT_NAME), row])))

    return {
        queueRule(tx, rule, { table, sysId, operation, values }) {
            const fate = shared.asyncRules()
            if (fate === 'lost') return
            const context: RuleContext = { table, sysId, operation, deleted: operation === 'delete' ? values : null }
            const trigger: Row = {
                name: `ASYNC: ${rule.name}`,
                document: RULE_DOCUMENT,
                document_key: rule.sysId,
                job_context: JSON.stringify(context),
                trigger_type: TYPE.once,
                priority: ORDINARY_PRIORITY,
                state: STATE.ready,
                next_action: clock.timestamp(),
                run_as: tx.user.sysId,
            }
            for (let times = fate === 'doubled' ? 2 : 1; times > 0; times--) rows.insert(TRIGGER_TABLE, trigger, tx.user.userName)
            wake()
        },
        queueEvent(tx, event) {
            const name = event.name.slice(0, LONGEST_EVENT_NAME)
            const registration = registered().get(name)
            // A scope's unregistered event vanishes without an error (SDK 4.9.0, as above).
            if (!registration && tx.scope !== 'global') return false
            const queue = event.queue === '' ? registration?.queue ?? null : event.queue
            rows.insert('sysevent', {
                name,
                table: event.table,
                instance: event.sysId,
                parm1: event.parm1,
                parm2: event.parm2,
                queue,
                priority: registration?.priority ?? ORDINARY_PRIORITY,
                state: 'ready',
                process_on: event.at ?? clock.timestamp(),
                user_id: tx.user.sysId,
                user_name: tx.user.userName,
            }, tx.user.userName)
            wake()
            return true
        },
    }
}
