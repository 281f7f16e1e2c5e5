import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { behaviour } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { scriptClaims } from '../script-claims.ts'
import { removeRecord } from '../settings.ts'

const SECONDS = 2
const HALF = 'x_lab/lab/1.0.0/src/half.ts'
const HALF_LINES = ['import { GlideRecord } from \'@servicenow/glide\'', 'const held = new GlideRecord(\'x_lab_item\')', 'if (held.get(\'code\', \'hold\')) for (;;);', 'export const second = 2']
const CANCELLED = 'Transaction cancelled: maximum execution time exceeded'

const scripts = scriptClaims()
const { returns, run } = scripts
const healthy = run('return gs.getUserName();')
const RULES = { 'run away': { condition: "current.code.toString().indexOf('runaway') === 0", when: 'after', action_insert: 'true', script: 'for (;;);' } }

let probes: ProbeInstance
let silent: Server

beforeAll(async () => {
    // Takes calls and never answers.
    silent = createServer(() => undefined)
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`
    scripts.resources['call-out'] = `var message = new sn_ws.RESTMessageV2(); message.setEndpoint('${address}'); message.setHttpMethod('GET'); try { message.execute(); } catch (e) { return 'caught'; } return 'answered';`
    probes = await startProbes({ resources: scripts.resources, rules: RULES, files: [['sys_module', 'half', { path: HALF, content: `<![CDATA[${HALF_LINES.join('\n')}]]>` }], ['sys_properties', 'quota', { name: 'local.transaction.quota.seconds', value: String(SECONDS), type: 'integer' }]] })
    scripts.on(probes)
    // Loads what every script needs, so that the quota is spent by the claims.
    for (let again = 0; again < 4; again++) await healthy()
}, 60_000)
afterAll(async () => {
    await probes.stop()
    silent.closeAllConnections()
    silent.close()
})

/** The transaction ends with 500 soon after its quota, and the instance goes on. */
const isCancelled = (attempt: () => Promise<unknown>): (() => Promise<void>) => async () => {
    const began = Date.now()
    await expect(attempt()).rejects.toThrow(`500: ${CANCELLED}`)
    expect(Date.now() - began).toBeLessThan((SECONDS + 8) * 1000)
    expect(await healthy()).toBe('admin')
}

describe('Transaction quota', () => {
    behaviour('a script that does not end is stopped, and the caller gets an error of the server', ['platform-administration/platform-performance/c_TransactionQuotas.md', 'reported'], isCancelled(run('for (;;);')))
    behaviour('no catch and no finally of the script keeps it running', 'platform-administration/platform-performance/c_TransactionQuotas.md', isCancelled(run('for (;;) { try { for (;;); } catch (e) {} finally { continue; } }')))
    behaviour('a regular expression that does not end is stopped', 'platform-administration/platform-performance/c_TransactionQuotas.md', isCancelled(run("return /^(a+)+$/.test(new Array(60).join('a') + 'b');")))
    behaviour('promises that follow one another for ever are stopped', 'platform-administration/platform-performance/c_TransactionQuotas.md', isCancelled(run('(function again() { Promise.resolve().then(again); })(); return 1;')))
    behaviour('an outbound call that gets no answer counts, and is stopped', 'platform-administration/platform-performance/c_TransactionQuotas.md', isCancelled(() => probes.probe('call-out')))
    behaviour('a rule that does not end cancels the whole transaction, of the Table API too', 'platform-administration/platform-performance/c_TransactionQuotas.md', async () => {
        const answer = await probes.call('/api/now/table/x_lab_item', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code: 'runaway' }) })
        expect([answer.status, ((await answer.json()) as { error: { message: string } }).error.message]).toEqual([500, CANCELLED])
    })
    behaviour('all scripts of a transaction share its time', 'platform-administration/platform-performance/c_TransactionQuotas.md', isCancelled(run(`
        var until = new Date().getTime() + ${SECONDS * 800}; while (new Date().getTime() < until); make('runaway again'); return 'went on';`)))
    behaviour('the log says that the transaction was cancelled, by which words and after how long', 'platform-administration/platform-performance/c_TransactionQuotas.md', async () => {
        await expect(cancelled()).rejects.toThrow(CANCELLED)
        const found = await probes.admin.find('syslog', 'messageLIKEmaximum execution time exceeded', 'message')
        expect(found).toContainEqual({ message: expect.stringMatching(/^Cancelling transaction REST operation script-\d+ \(maximum execution time exceeded\): after \d+ms$/) })
    })
    const cancelled = run('for (;;);')
})

describe('After a cancelled transaction', () => {
    const load = run(`return require('${HALF}').second;`)
    behaviour('a module in whose first run it happened is run anew by the next that asks for it', 'reported', async () => {
        const { sys_id: sysId = '' } = await probes.admin.create('x_lab_item', { code: 'hold' })
        await isCancelled(load)()
        await removeRecord(probes, 'x_lab_item', sysId)
        for (let again = 0; again < 4; again++) expect(await load()).toBe(2)
    })

    const leave = run("Promise.resolve().then(function () { gs.info('promise of a cancelled transaction'); }); for (;;);")
    behaviour('its promises do not go on', 'reported', async () => {
        await isCancelled(leave)()
        for (let again = 0; again < 4; again++) await healthy()
        expect(await probes.admin.find('syslog', 'message=promise of a cancelled transaction', 'sys_id')).toEqual([])
    })
})

describe('A script that takes too much', () => {
    behaviour('a recursion without end is an error that the script may catch', 'reported', returns(`return /call stack/i.test(thrown(function deeper() { deeper(); }));`, true))
    behaviour('a text longer than the engine holds is an error that the script may catch', 'reported', returns(`return /string length/i.test(thrown(function () { for (var text = 'x';;) text += text; }));`, true))
    behaviour('a list longer than the engine holds is an error that the script may catch', 'reported', returns(`return /array length|too long/i.test(thrown(function () { gs.nil(new Array(4294967295)); }));`, true))
    const hoard = run('var all = []; for (;;) all.push(new Array(100000).fill(all.length));')
    behaviour('a script that takes all memory ends with an error, and the node serves again', 'reported', async () => {
        await expect(hoard()).rejects.toThrow(/answered 50[03]/)
        for (let again = 0; again < 4; again++) expect(await healthy()).toBe('admin')
    })
})
