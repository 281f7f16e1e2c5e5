import type { Condition, Row, Transaction } from '../platform.ts'

const PREFIX = 'javascript:'

/** What a condition may call: one function of gs with literal arguments. Anything more would let a query's author run scripts. */
const CALL = /^\s*gs\.([A-Za-z]+)\((\s*(?:'[^'\\]*'|-?\d+(?:\.\d+)?|true|false)\s*(?:,\s*(?:'[^'\\]*'|-?\d+(?:\.\d+)?|true|false)\s*)*)?\)\s*;?\s*$/
const PARENT_FIELD = /^\s*current\.([a-z0-9_]+)\s*;?\s*$/

/**
 * Replaces `javascript:` values by what they evaluate to. The platform runs them in a sandbox (docs: platform-user-interface
 * filters); here they are calls of `gs` with literals, or a field of `current`, and the rest is refused by name.
 */
export function withScriptValues(tx: Transaction, condition: Condition, table: string, current: Row | null): Condition {
    if (condition.kind !== 'term') {
        return { kind: condition.kind, terms: condition.terms.map(term => withScriptValues(tx, term, table, current)) }
    }
    if (!condition.value.includes(PREFIX)) return condition
    const parts = condition.value.split('@').map(part => (part.startsWith(PREFIX) ? evaluate(tx, part.slice(PREFIX.length), current) : part))
    return { ...condition, value: parts.join('@') }
}

function evaluate(tx: Transaction, source: string, current: Row | null): string {
    if (/^\s*gs\.getUserID\(\)\s*;?\s*$/.test(source)) return tx.user.sysId
    if (/^\s*gs\.getUserName\(\)\s*;?\s*$/.test(source)) return tx.user.userName
    const field = PARENT_FIELD.exec(source)?.[1]
    if (field && current) return current[field] ?? ''
    if (!CALL.test(source)) throw new Error(`The value 'javascript:${source.slice(0, 80)}' of a condition is not emulated`)
    return tx.platform.scripts.expression(tx, 'global', source, null, 'value of a condition') ?? ''
}
