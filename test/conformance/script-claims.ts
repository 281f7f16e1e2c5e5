import { expect } from '@jest/globals'
import type { ProbeInstance } from './probe-instance.ts'

/** Functions that every script of a claim may use; `x_lab_item` is the probes' own table. */
const PRELUDE = `
    function make(code, values) {
        var made = new GlideRecord('x_lab_item'); made.initialize(); made.setValue('code', code);
        for (var name in values || {}) made.setValue(name, values[name]);
        return made.insert();
    }
    function read(code) { var one = new GlideRecord('x_lab_item'); one.get('code', code); return one; }
    function codes(query) { query.orderBy('code'); query.query(); var all = []; while (query.next()) all.push(query.getValue('code')); return all.join(' '); }
    function found(encoded) { var query = new GlideRecord('x_lab_item'); query.addEncodedQuery(encoded); return codes(query); }
    function thrown(work) { try { work(); return 'nothing'; } catch (error) { return error.message; } }
`

export interface ScriptClaims {
    /** The scripts given so far, as probes. */
    readonly resources: Record<string, string>
    /** The proof of a claim: what the script returns, as JSON has it, is `expected`. */
    returns(script: string, expected: unknown): () => Promise<void>
    run(script: string): () => Promise<unknown>
    on(instance: ProbeInstance): void
}

/** Lets a script stand beside the claim that it proves; each becomes a resource of the probes' application. */
export function scriptClaims(): ScriptClaims {
    const resources: Record<string, string> = {}
    let instance: ProbeInstance | null = null

    const run = (script: string): (() => Promise<unknown>) => {
        const name = `script-${Object.keys(resources).length + 1}`
        resources[name] = `${PRELUDE}\n${script}`
        return () => {
            if (!instance) throw new Error('The instance is not started')
            return instance.probe(name)
        }
    }

    return {
        resources,
        run,
        returns(script, expected) {
            const result = run(script)
            return async () => expect(await result()).toEqual(expected)
        },
        on(started) { instance = started },
    }
}
