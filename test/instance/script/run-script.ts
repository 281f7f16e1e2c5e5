import type { Platform, Transaction } from '../platform.ts'
import { compileScript } from './compile.ts'
import type { Glide } from './glide/glide-class.ts'
import type { Membrane } from './membrane.ts'
import { makeRealm, type Realm } from './realm.ts'
import { canEnter, makeQuota } from './quota.ts'
import { ScriptError } from './script-error.ts'
import { scriptFrames } from './stack.ts'

/** A script of a record, with the names that the platform gives it. */
export interface GivenScript {
    scope: string
    /** Names the record in errors and stack traces. */
    name: string
    code: string
    bindings: (glide: Glide) => Record<string, unknown>
    /** Nobody asks for what it evaluates to, so that need not be anything which the platform could take. */
    discarded?: boolean
}

/** What a script's value or exception means on the side of the local instance. */
export interface Outcome {
    value: unknown
    /** What it threw: an object of the local instance where the script threw one, else the script's own. */
    thrown?: { value: unknown; error: ScriptError; cause: Error | undefined }
}

export interface ScriptRunner {
    /** How many scripts it has run, those within others as well. */
    ran(): number
    run(tx: Transaction, script: GivenScript): Outcome
}

/** Runs scripts of one thread. A script may cause others (a rule by a write), which share its time. */
export function makeScriptRunner(platform: Platform): ScriptRunner {
    const quota = makeQuota(platform)
    let running: Glide | null = null
    let ran = 0

    const glide = (): Glide => {
        if (!running) throw new Error('A script\'s object was used outside of a script')
        return running
    }

    const realms = (): Map<string, Realm> => platform.cached('script realms', () => new Map<string, Realm>())
    const used = new Map<string, Realm>()
    let latest: Transaction | null = null

    /** Realms of scripts within scripts: their promises go on when the outermost one is over, as its own do. */
    const waiting = new Set<Realm>()

    const realmOf = (scope: string): Realm => {
        const known = realms().get(scope)
        const realm = known && canEnter(known.context) ? known : makeRealm(platform, scope, glide)
        realms().set(scope, realm)
        used.set(scope, realm)
        return realm
    }

    /**
     * Scripts of one transaction share their global names (platform-facts 7.1, not from docs); those of the next find
     * nothing of what was left behind.
     */
    const cleanUp = (): void => {
        for (const [scope, realm] of used) {
            realm.tidy()
            if (realm.changed() && realms().get(scope) === realm) realms().delete(scope)
        }
        used.clear()
    }

    /** Stopped in the middle, scripts leave promises that would go on in the next transaction, and modules that are half there. */
    const discardUsed = (): void => {
        for (const [scope, realm] of used) if (realms().get(scope) === realm) realms().delete(scope)
        used.clear()
        waiting.clear()
    }

    const call = (realm: Realm, { name, code, bindings, discarded }: GivenScript, current: Glide): Outcome => {
        try {
            const given = bindings(current)
            const script = compileScript(name, code, [...realm.names, ...Object.keys(given)], realm.mode)
            const body = script.runInContext(realm.context) as (...args: unknown[]) => unknown
            const value = body(...realm.values, ...Object.values(given).map(realm.membrane.toGuest))
            return { value: discarded ? undefined : realm.membrane.toHost(value) }
        } catch (thrown) {
            return outcomeOf(realm, name, thrown)
        }
    }

    const outermost = (tx: Transaction, realm: Realm, script: GivenScript, current: Glide): Outcome => {
        try {
            const outcome = quota.within(tx, realm.context, script.name, () => call(realm, script, current))
            waiting.delete(realm)
            for (const each of waiting) {
                waiting.delete(each)
                tx.scope = each.scope
                quota.within(tx, each.context, script.name, () => undefined)
            }
            return outcome
        } catch (error) {
            discardUsed()
            throw error
        }
    }

    return {
        ran: () => ran,
        run(tx, script) {
            ran++
            const outer = running
            const scopeBefore = tx.scope
            const current: Glide = { platform, tx, callerScope: outer ? outer.tx.scope : null }
            if (!outer && tx !== latest) cleanUp()
            latest = tx
            running = current
            tx.scope = script.scope
            try {
                const realm = realmOf(script.scope)
                if (!outer) return outermost(tx, realm, script, current)
                waiting.add(realm)
                return call(realm, script, current)
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
    const message = textOf(isError ? () => thrown.message : () => thrown)
    const error = new ScriptError(name, message, isError ? scriptFrames(textOf(() => thrown.stack)) : null)
    return { value: undefined, thrown: { value: isError ? error : copied(membrane, thrown), error, cause: membrane.causeOf(thrown) } }
}

/** An error of `sn_ws_err` passes as it is; what cannot be copied is nothing that the platform knows. */
function copied(membrane: Membrane, thrown: unknown): unknown {
    try {
        return membrane.toHost(thrown)
    } catch {
        return undefined
    }
}

/** What a script throws need not have a text form, and what is asked for one may throw again. */
function textOf(read: () => unknown): string {
    try {
        return String(read())
    } catch {
        return 'an object without text'
    }
}
