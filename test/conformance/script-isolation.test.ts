import vm from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import type { Platform } from '../instance/platform.ts'
import type { Glide } from '../instance/script/glide/glide-class.ts'
import { makeRealm } from '../instance/script/realm.ts'

const platform = { clock: { now: () => Date.now() }, log: { write: () => undefined } } as unknown as Platform
const glide = { platform, tx: { scope: 'global', messages: [], user: { userName: 'ada' } }, callerScope: null } as unknown as Glide

/** What the script returns; `reach` there gives the process of an object that is not the script's own. */
function run(script: string): unknown {
    const realm = makeRealm(platform, 'global', () => glide)
    const reach = `function reach(value) { try { return value.constructor.constructor('return typeof process')() } catch (error) { return 'nothing' } }`
    const body = vm.runInContext(`(function (${realm.names.join(', ')}) { ${reach} var got; ${script} })`, realm.context) as (...values: unknown[]) => unknown
    return body(...realm.values)
}

describe('a script reaches no object of the local instance', () => {
    test.each([
        ['a changed Array.prototype.map', `Array.prototype.map = function (work) { got = work; return [] }; gs.nil(['a']); gs.getUserName(); return reach(got)`],
        ['a changed iterator of lists', `Array.prototype[Symbol.iterator] = function () { got = this; throw new Error('x') }; try { gs.nil(['a']) } catch (e) {} return reach(got)`],
        ['a changed Object.fromEntries', `Object.fromEntries = function (entries) { got = entries; return {} }; new sn_ws.RESTMessageV2().getRequestHeaders(); return reach(got)`],
        ['a changed Object.defineProperty', `Object.defineProperty = function (target) { got = target; return target }; new sn_ws.RESTMessageV2().getRequestHeaders(); return reach(got)`],
        ['a used-up stack', `var message = new sn_ws.RESTMessageV2()
            function deeper() { try { message.setRequestHeader('a', [[[1]]]) } catch (e) { if (!(e instanceof Error)) got = e } deeper() }
            try { deeper() } catch (e) { if (!(e instanceof Error)) got = e }
            return reach(got)`],
    ])('by %s', (_, script) => {
        expect(run(script)).not.toBe('object')
    })

    test('and what passes between the two keeps its shape', () => {
        expect(run(`var message = new sn_ws.RESTMessageV2(); message.setRequestHeader('a', 'b'); return JSON.stringify(message.getRequestHeaders())`)).toBe('{"a":"b"}')
    })
})
