import type { BusinessRule, Transaction } from '../platform.ts'
import { ScriptError } from '../script/script-error.ts'

/** An exception of a rule is logged and nothing else happens: the record is written, later rules run (platform-facts 7.1, not from docs). */
export function attempt<T>(tx: Transaction, rule: BusinessRule, otherwise: T, work: () => T): T {
    try {
        return work()
    } catch (error) {
        if (!(error instanceof ScriptError)) throw error
        tx.platform.log.write('error', rule.name, `Business rule ${rule.name}: ${error.message}${error.scriptStack ? `\n${error.scriptStack}` : ''}`)
        return otherwise
    }
}
