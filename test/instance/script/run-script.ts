import vm from 'node:vm'
import type { Platform, Transaction } from '../platform.ts'
import { compileScript } from './compile.ts'
import type { Glide } from './glide/glide-class.ts'
import { makeRealm, type Realm } from './realm.ts'
import { ScriptError } from './script-error.ts'
import { scriptFrames } from './stack.ts'

/** A script of a record, with the names that the platform gives it. */
export interface GivenScript {
    scope: string
    /** Names the record in errors and stack traces. */
    name: string
    code: string
    bindings: (glide: Glide) => Record<string, unknown>
}

/** What a script's value or exception means on the side of the local instance. */
export interface Outcome {
    value: unknown
    /** What it threw: an object of the local instance where the script threw one, else the script's own. */
    thrown?: { value: unknown; error: ScriptError; cause: Error | undefined }
}

export interface ScriptRunner {
    run(tx: Transaction, script: GivenScript): Outcome
}

/** Longest run of an interactive transaction. Source: markdown/platform-administration/platform-performance/c_DefaultQuotaRules.md */
const QUOTA_SECONDS = 298
const QUOTA_PROPERTY = 'glide.transaction.quota.seconds'
const CALL = '#call'

/** Takes the function that waits on the global object and calls it: only code run by `vm` can be stopped by time. */
const callWaiting = new vm.Script(`{ const call = globalThis['${CALL}']; delete globalThis['${CALL}']; call() }`, { filename: 'local-instance' })

/** Runs scripts of one thread. A script may cause others (a rule by a write), which share its time. */
export function makeScriptRunner(platform: Platform): ScriptRunner {
    let running: Glide | null = null

    const glide = (): Glide => {
        if (!running) throw new Error('A script\'s object was used outside of a script')
        return running
    }

    const realmOf = (scope: string): Realm => {
        const realms = platform.cached('script realms', () => new Map<string, Realm>())
        const realm = realms.get(scope) ?? makeRealm(platform, scope, glide)
        realms.set(scope, realm)
        return realm
    }

    const call = (realm: Realm, { name, code, bindings }: GivenScript, current: Glide): Outcome => {
        try {
            const given = bindings(current)
            const script = compileScript(name, code, [...realm.names, ...Object.keys(given)])
            const body = script.runInContext(realm.context) as (...args: unknown[]) => unknown
            return { value: realm.membrane.toHost(body(...realm.values, ...Object.values(given).map(realm.membrane.toGuest))) }
        } catch (thrown) {
            return outcomeOf(realm, name, thrown)
        }
    }

    const timed = (realm: Realm, script: GivenScript, current: Glide): Outcome => {
        const seconds = Number(platform.properties.get(QUOTA_PROPERTY) ?? QUOTA_SECONDS)
        const wasInTransaction = platform.db.inTransaction()
        try {
            // Defined, because a script may have left a setter under the name.
            Object.defineProperty(realm.context, CALL, { value: () => call(realm, script, current), configurable: true })
            return callWaiting.runInContext(realm.context, { timeout: seconds * 1000 }) as Outcome
        } catch (error) {
            if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
            // A stopped script runs no `finally`: a transaction that it had open is still open.
            if (!wasInTransaction && platform.db.inTransaction()) platform.db.exec('ROLLBACK')
            throw new ScriptError(script.name, `maximum execution time exceeded (${seconds} s, ${QUOTA_PROPERTY})`, null)
        } finally {
            realm.tidy()
        }
    }

    return {
        run(tx, script) {
            const outer = running
            const scopeBefore = tx.scope
            const current: Glide = { platform, tx, callerScope: outer ? outer.tx.scope : null }
            running = current
            tx.scope = script.scope
            try {
                const realm = realmOf(script.scope)
                return outer ? call(realm, script, current) : timed(realm, script, current)
            } finally {
                running = outer
                tx.scope = scopeBefore
            }
        },
    }
}

function outcomeOf(realm: Realm, name: string, thrown: unknown): Outcome {
    const { membrane } = realm
    if (thrown instanceof Error) return { value: undefined, thrown: { value: thrown, error: new ScriptError(name, thrown.message, null), cause: thrown } }
    const isError = membrane.guest.isError(thrown)
    const error = new ScriptError(name, textOf(isError ? thrown.message : thrown), isError ? scriptFrames(thrown.stack) : null)
    return { value: undefined, thrown: { value: isError ? error : membrane.toHost(thrown), error, cause: membrane.causeOf(thrown) } }
}

/** What a script throws need not have a text form. */
function textOf(thrown: unknown): string {
    try {
        return String(thrown)
    } catch {
        return 'an object without text'
    }
}
