/** What can go wrong in a script, by cause. All but `ScriptError` are turned into the script's own exceptions on the way in. */

/** A script failed. `message` is what the script's exception said, `script` names the record whose script it was. */
export class ScriptError extends Error {
    readonly script: string
    readonly scriptStack: string | null

    constructor(script: string, message: string, scriptStack: string | null) {
        super(message)
        this.name = 'ScriptError'
        this.script = script
        this.scriptStack = scriptStack
    }
}

/**
 * The transaction ran longer than its quota: nothing of it goes on, whatever its scripts catch. The words are those of the
 * platform's log. Source: markdown/platform-administration/platform-performance/c_TransactionQuotas.md
 */
export class TransactionCancelled extends Error {
    constructor() {
        super('Transaction cancelled: maximum execution time exceeded')
        this.name = 'TransactionCancelled'
    }
}

/** Declared by the platform's typings, unknown to the local instance. Logged as well, because scripts catch. */
export class NotEmulated extends Error {
    constructor(member: string) {
        super(`${member} is not emulated by the local instance`)
        this.name = 'NotEmulated'
    }
}

/** Text of the platform's own refusal (platform-facts 2.3, reported). */
export class NotAllowedInScope extends Error {
    constructor(member: string, scope: string) {
        super(`Function ${member} is not allowed in scope ${scope}`)
        this.name = 'NotAllowedInScope'
    }
}

/** Missing cross-scope privilege: reaches the script as a Java exception, whose `.message` throws again (platform-facts 2.3, reported). */
export class ScopeAccessNotGranted extends Error {
    constructor(operation: string, table: string) {
        super(`${operation} access to ${table} not granted`)
        this.name = 'com.glide.script.fencing.access.ScopeAccessNotGrantedException'
    }
}
