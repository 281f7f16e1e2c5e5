import vm from 'node:vm'
import type { Platform, Transaction } from '../platform.ts'
import { TransactionCancelled } from './script-error.ts'

/** Longest run of an interactive transaction. Source: markdown/platform-administration/platform-performance/c_DefaultQuotaRules.md */
const QUOTA_SECONDS = 298

/** This instance's own: the columns of the platform's quota rules are documented by their labels only. */
const QUOTA_PROPERTY = 'local.transaction.quota.seconds'

const CALL = '#call'

/** Takes the function that waits on the global object and calls it: only code run by `vm` can be stopped by time. */
const callWaiting = new vm.Script(`{ const call = globalThis['${CALL}']; delete globalThis['${CALL}']; call() }`, { filename: 'local-instance' })

/** Whether a script can be started there: an earlier one may have closed the global object. */
export function canEnter(context: vm.Context): boolean {
    return Object.isExtensible(context) && Object.getOwnPropertyDescriptor(context, CALL)?.configurable !== false
}

export interface Quota {
    /** Runs `work` in `context` for as long as the transaction may still run; then it is cancelled, with all that it has open. */
    within<T>(tx: Transaction, context: vm.Context, name: string, work: () => T): T
}

/** All scripts of a transaction share its time, which begins with the first of them. */
export function makeQuota(platform: Platform): Quota {
    const began = new WeakMap<Transaction, number>()

    const cancel = (name: string, ranMs: number): never => {
        platform.log.write('warn', 'Transaction Cancellation', `Cancelling transaction ${name} (maximum execution time exceeded): after ${Math.round(ranMs)}ms`)
        throw new TransactionCancelled()
    }

    return {
        within<T>(tx: Transaction, context: vm.Context, name: string, work: () => T): T {
            const start = began.get(tx) ?? performance.now()
            began.set(tx, start)
            const left = Number(platform.properties.get(QUOTA_PROPERTY) ?? QUOTA_SECONDS) * 1000 - (performance.now() - start)
            if (left < 1) return cancel(name, performance.now() - start)
            const wasInTransaction = platform.db.inTransaction()
            try {
                // Defined, because a script may have left a setter under the name.
                Object.defineProperty(context, CALL, { value: work, configurable: true })
                return callWaiting.runInContext(context, { timeout: Math.ceil(left) }) as T
            } catch (error) {
                if (!isTimeout(error)) throw error instanceof Error ? error : new Error('A script ended by something else than its own exception')
                // A stopped script runs no `finally`: a transaction that it had open is still open.
                if (!wasInTransaction && platform.db.inTransaction()) platform.db.exec('ROLLBACK')
                return cancel(name, performance.now() - start)
            }
        },
    }
}

/** Node makes the error in the script's context. Its code is looked at without running a getter that a script may have made. */
function isTimeout(error: unknown): boolean {
    return typeof error === 'object' && error !== null && Object.getOwnPropertyDescriptor(error, 'code')?.value === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
