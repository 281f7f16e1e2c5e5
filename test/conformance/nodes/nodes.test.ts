import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { instanceNodes } from '../../acceptance/instance.ts'
import { FULFILLER } from '../../acceptance/snapshot.ts'
import { fixedSysId } from '../../instance/data/sys-id.ts'
import type { Platform } from '../../instance/platform.ts'
import { hashPassword } from '../../instance/security/secrets.ts'
import { newBrowser } from '../../journey/browser.ts'
import { basic } from '../../journey/table-api.ts'
import { behaviour } from '../behaviour.ts'
import { eventually, startProbes, type ProbeInstance } from '../probe-instance.ts'

const SPIN = 'var until = Date.now() + 30; while (Date.now() < until) { }'
const insertItem = (code: string, note: string): string =>
    `var made = new GlideRecord('x_lab_item'); made.initialize(); made.setValue('code', ${code}); made.setValue('note', ${note}); made.insert();`

const RESOURCES = {
    slow: `gs.info('slow probe'); ${SPIN} return true;`,
    long: 'gs.info(\'long probe\'); var until = Date.now() + 15000; while (Date.now() < until) { } return true;',
    property: `${SPIN} return gs.getProperty('x_lab.shown');`,
    'unique-race': 'var item = new GlideRecord(\'x_lab_item\'); item.initialize(); item.setValue(\'code\', \'raced\'); return item.insert() !== null;',
    claim: `
        var token = gs.generateGUID(), take = new GlideRecord('x_lab_item');
        take.addQuery('code', 'claimed'); take.addQuery('open', true);
        take.setValue('note', token); take.setValue('open', false); take.updateMultiple();
        var own = new GlideRecord('x_lab_item'); own.addQuery('code', 'claimed'); own.addQuery('note', token); own.query();
        return own.next();`,
    'queue-many': 'for (var i = 0; i < 40; i++) gs.eventQueue(\'x_lab.counted\', null, \'event-\' + i, \'\'); return true;',
    'queue-endless': 'gs.eventQueue(\'x_lab.endless\', null, \'\', \'\'); return true;',
    memory: 'seen = (typeof seen === \'undefined\' ? 0 : seen) + 1; return seen;',
}

/** An action that takes as long as a property says, so that a node can be killed in the middle of it. */
const HANGING = `
    if (gs.getProperty('x_lab.hang') === 'true') { gs.info('hangs'); while (true) { } }
    ${insertItem('\'finished-\' + gs.generateGUID().slice(0, 20)', 'event.getValue(\'name\')')}`

const record = (table: string, name: string, fields: Record<string, string>): [string, string, Record<string, string>] => [table, name, fields]
const event = (name: string): [string, string, Record<string, string>] => record('sysevent_register', name, { event_name: name, suffix: name.slice('x_lab.'.length), priority: '100' })
const action = (name: string, script: string): [string, string, Record<string, string>] =>
    record('sysevent_script_action', name, { name, event_name: name, active: 'true', order: '100', script: `<![CDATA[${script}]]>` })

const FILES = [
    event('x_lab.counted'),
    event('x_lab.endless'),
    action('x_lab.counted', insertItem('event.getValue(\'parm1\') + \'-\' + gs.generateGUID().slice(0, 8)', '\'counted\'')),
    action('x_lab.endless', HANGING),
    record('sys_properties', 'x_lab.shown', { name: 'x_lab.shown', value: 'first', type: 'string' }),
    record('sys_properties', 'x_lab.hang', { name: 'x_lab.hang', value: 'false', type: 'string' }),
    record('sysauto_script', 'each hour', {
        name: 'each hour', active: 'true', run_type: 'periodically', run_period: '1970-01-01 01:00:00', run_start: '2024-01-01 00:30:00',
        script: `<![CDATA[${insertItem('\'job-\' + gs.generateGUID().slice(0, 20)', 'new GlideDateTime().getValue()')}]]>`,
    }),
]

/** The condition of an async rule, which waits for what another request writes. */
const RULES = {
    waits: {
        when: 'async_always', action_insert: 'true', filter_condition: 'code=waits^EQ', script: 'gs.info(\'it ran\');',
        condition: `<![CDATA[(function () { var until = Date.now() + 4000; while (Date.now() < until) { var other = new GlideRecord('x_lab_item'); if (other.get('code', 'meanwhile')) return true; } return false; })()]]>`,
    },
}

/** Calls enough for every node to serve some. */
const MANY = 6 * instanceNodes

let probes: ProbeInstance
/** Somebody who may be locked out without harm to others. */
const LEAVER = { user: 'rita.requester', password: 'Test-requester-7Zq' }
const givePassword = ({ rows }: Platform): void =>
    void rows.update('sys_user', fixedSysId('sys_user', LEAVER.user), { user_password: hashPassword(LEAVER.password) })

beforeAll(async () => { probes = await startProbes({ resources: RESOURCES, rules: RULES, files: FILES }, givePassword) }, 120_000)
afterAll(() => probes.stop())

const many = <T>(ask: (index: number) => Promise<T>, count = MANY): Promise<T[]> => Promise.all(Array.from({ length: count }, (_, index) => ask(index)))
const items = (query: string): Promise<Record<string, string>[]> => probes.admin.find('x_lab_item', query, 'code,note')

async function setProperty(name: string, value: string): Promise<void> {
    const [found] = await probes.admin.find('sys_properties', `name=${name}`, 'sys_id')
    await probes.admin.update('sys_properties', found?.sys_id ?? '', { value })
}

/** Which node works on the events named so. */
async function workerOf(name: string): Promise<number> {
    const [row] = await eventually(() => probes.admin.find('sysevent', `name=${name}^state=processing`, 'claimed_by'), found => found.length > 0)
    return Number(/^node(\d)/.exec(row?.claimed_by ?? '')?.[1])
}

/** The only node cannot be asked while it is busy. */
async function serverOfLongProbe(): Promise<number> {
    if (instanceNodes === 1) return new Promise(resolve => setTimeout(() => resolve(1), 2_000))
    const [row] = await eventually(() => probes.admin.find('syslog', 'message=long probe', 'source_application_family'), found => found.length > 0)
    return Number(row?.source_application_family?.slice('node'.length))
}

async function killed<T>(node: number, meanwhile: () => Promise<T>): Promise<T> {
    await probes.instance.killNode(node)
    try {
        return await meanwhile()
    } finally {
        await probes.instance.startNode(node)
    }
}

describe('Several nodes on one database', () => {
    behaviour('each node serves requests, and the log tells which one did', 'reported', async () => {
        await many(() => probes.probe('slow'))
        const logged = await probes.admin.find('syslog', 'message=slow probe', 'source_application_family')
        expect([...new Set(logged.map(row => row.source_application_family))].sort()).toEqual(['node1', 'node2', 'node3', 'node4'].slice(0, instanceNodes))
    })

    behaviour('a changed property is seen by all nodes at once', 'platform-administration/t_AddAPropertyUsingSysPropsList.md', async () => {
        expect(new Set(await many(() => probes.probe('property')))).toEqual(new Set(['first']))
        await setProperty('x_lab.shown', 'second')
        expect(new Set(await many(() => probes.probe('property')))).toEqual(new Set(['second']))
    })

    behaviour('a changed script runs on all nodes from then on', 'reported', async () => {
        const [operation] = await probes.admin.find('sys_ws_operation', 'name=property', 'sys_id,operation_script')
        const script = (operation?.operation_script ?? '').replace('gs.getProperty(\'x_lab.shown\')', '\'rewritten\'')
        await probes.admin.update('sys_ws_operation', operation?.sys_id ?? '', { operation_script: script })
        expect(new Set(await many(() => probes.probe('property')))).toEqual(new Set(['rewritten']))
        await probes.admin.update('sys_ws_operation', operation?.sys_id ?? '', { operation_script: operation?.operation_script ?? '' })
    })

    behaviour('a business rule that is switched on holds on all nodes', 'reported', async () => {
        const rule = await probes.admin.create('sys_script', { name: 'stamp', collection: 'x_lab_item', when: 'before', action_insert: 'true', active: 'true', template: 'note=stamped^EQ' })
        const made = await many(index => probes.admin.create('x_lab_item', { code: `stamp-${index}` }))
        await probes.admin.update('sys_script', rule.sys_id ?? '', { active: 'false' })
        expect(new Set(made.map(({ note }) => note))).toEqual(new Set(['stamped']))
    })

    behaviour('a user who was made inactive is refused by all nodes', 'platform-security/instance-security-hardening-settings/sc-prevent-inactive-users-from-logging-in.md', async () => {
        const asked = async (): Promise<number> => (await probes.call('/api/now/table/incident?sysparm_limit=1', { headers: { authorization: basic(LEAVER.user, LEAVER.password) } })).status
        expect(new Set(await many(asked))).toEqual(new Set([200]))
        const [user] = await probes.admin.find('sys_user', `user_name=${LEAVER.user}`, 'sys_id')
        await probes.admin.update('sys_user', user?.sys_id ?? '', { active: 'false' })
        expect(new Set(await many(asked))).toEqual(new Set([401]))
    })

    behaviour('a session holds on every node', 'reported', async () => {
        const browser = newBrowser()
        await browser.press(await browser.open(`${probes.instance.url}/login.do`), 'Log in', { user_name: FULFILLER.user, user_password: FULFILLER.password })
        const pages = await many(() => browser.open(`${probes.instance.url}/incident_list.do`))
        expect(new Set(pages.map(({ url }) => url.pathname))).toEqual(new Set(['/incident_list.do']))
    })

    behaviour('what one node wrote is read on every other one at once', 'reported', async () => {
        for (let turn = 0; turn < MANY; turn++) {
            const { sys_id: sysId = '' } = await probes.admin.create('x_lab_item', { code: `turn-${turn}` })
            expect((await probes.admin.get('x_lab_item', sysId, 'code')).code).toBe(`turn-${turn}`)
        }
    })

    behaviour('nothing that a script leaves in memory is there for the next request', 'reported', async () => {
        expect(new Set(await many(() => probes.probe('memory')))).toEqual(new Set([1]))
    })
})

describe('The same logic on several nodes at the same time', () => {
    behaviour('of parallel inserts with one unique key exactly one succeeds', 'reported', async () => {
        const made = await many(() => probes.probe('unique-race'), 20)
        expect(made.filter(Boolean)).toHaveLength(1)
    })

    behaviour('of parallel conditional writes with a token exactly one finds its token', 'reported', async () => {
        await probes.admin.create('x_lab_item', { code: 'claimed' })
        expect((await many(() => probes.probe('claim'), 20)).filter(Boolean)).toHaveLength(1)
    })

    behaviour('no number is given twice', 'platform-administration/c_ManagingRecordNumbering.md', async () => {
        const made = await many(index => probes.admin.create('incident', { short_description: `numbered ${index}` }), 30)
        expect(new Set(made.map(({ number }) => number)).size).toBe(30)
    })

    behaviour('parallel updates of a record each count, and each journal entry stays', 'reported', async () => {
        const { sys_id: sysId = '' } = await probes.admin.create('incident', { short_description: 'busy' })
        await many(index => probes.admin.update('incident', sysId, { short_description: `busy ${index}`, work_notes: `note ${index}` }), 20)
        expect((await probes.admin.get('incident', sysId, 'sys_mod_count')).sys_mod_count).toBe('20')
        expect(await probes.admin.find('sys_journal_field', `element_id=${sysId}`, 'value')).toHaveLength(20)
    })

    behaviour('a script that decides whether an async rule is queued keeps no other node from writing', 'reported', async () => {
        const waits = probes.admin.create('x_lab_item', { code: 'waits' })
        await probes.admin.create('x_lab_item', { code: 'meanwhile' })
        const { sys_id: sysId = '' } = await waits
        // One node alone takes the second request when the first is done.
        const queued = await eventually(() => probes.admin.find('syslog', 'message=it ran', 'sys_id'), found => found.length > 0 || instanceNodes === 1)
        expect([sysId.length, queued.length]).toEqual([32, instanceNodes > 1 ? 1 : 0])
    })

    behaviour('each event runs once, on whatever node', 'reported', async () => {
        await probes.probe('queue-many')
        await eventually(() => probes.admin.find('sysevent', 'name=x_lab.counted^state!=processed', 'sys_id'), waiting => waiting.length === 0)
        const codes = (await items('note=counted')).map(({ code = '' }) => code.replace(/-\w{8}$/, ''))
        expect([codes.length, new Set(codes).size]).toEqual([40, 40])
    })

    behaviour('each turn of a job runs once, on whatever node', 'reported', async () => {
        const before = (await items('codeSTARTSWITHjob-')).length
        await probes.instance.advance(3600)
        await eventually(() => items('codeSTARTSWITHjob-'), found => found.length > before)
        await eventually(() => probes.admin.find('sys_trigger', 'name=each hour', 'state'), ([trigger]) => trigger?.state === '0')
        expect(await items('codeSTARTSWITHjob-')).toHaveLength(before + 1)
    })
})

describe('A node that dies', () => {
    behaviour('a request that it was serving is answered with 503, and the instance goes on', 'reported', async () => {
        const lost = probes.call('/api/x_lab/probe/long')
        await killed(await serverOfLongProbe(), async () => {
            const answer = await lost
            const { error } = await answer.json() as { error: { message: string } }
            expect([answer.status, error.message]).toEqual([503, 'Service unavailable'])
        })
        expect((await items('code=raced'))).toHaveLength(1)
    })

    behaviour('requests that come meanwhile are served by the others, or wait for it when it is the only one', 'reported', async () => {
        await probes.instance.killNode(1)
        const asked = many(() => probes.probe('slow'))
        if (instanceNodes > 1) expect(new Set(await asked)).toEqual(new Set([true]))
        await probes.instance.startNode(1)
        expect(new Set(await asked)).toEqual(new Set([true]))
    })

    behaviour('it serves again when it is back', 'reported', async () => {
        await killed(1, () => Promise.resolve())
        const since = await probes.admin.find('syslog', 'message=slow probe^source_application_family=node1', 'sys_id')
        await eventually(async () => {
            await many(() => probes.probe('slow'))
            return probes.admin.find('syslog', 'message=slow probe^source_application_family=node1', 'sys_id')
        }, found => found.length > since.length)
    })

    behaviour('an event that it was working on is done over by another one at once', 'reported', async () => {
        await setProperty('x_lab.hang', 'true')
        await probes.probe('queue-endless')
        const node = await workerOf('x_lab.endless')
        await setProperty('x_lab.hang', 'false')
        await killed(node, async () => {
            if (instanceNodes > 1) await eventually(() => items('note=x_lab.endless'), found => found.length === 1, 8)
        })
        expect(await eventually(() => items('note=x_lab.endless'), found => found.length > 0)).toHaveLength(1)
    })

    behaviour('work that it claimed and nobody knows to be its own is taken over after ten minutes', 'reported', async () => {
        const [trigger] = await probes.admin.find('sys_trigger', 'name=each hour', 'sys_id')
        const { sys_updated_on: now = '' } = await probes.admin.create('x_lab_item', { code: 'what time is it' })
        await probes.admin.update('sys_trigger', trigger?.sys_id ?? '', { state: '1', claimed: now, claimed_by: 'node9' })
        const before = (await items('codeSTARTSWITHjob-')).length
        await probes.instance.advance(9 * 60)
        await new Promise(resolve => setTimeout(resolve, 1_500))
        expect(await items('codeSTARTSWITHjob-')).toHaveLength(before)
        await probes.instance.advance(2 * 60)
        await eventually(() => items('codeSTARTSWITHjob-'), found => found.length > before)
    })

    behaviour('nobody waits for a record that it was writing', 'reported', async () => {
        for (let turn = 0; turn < 10; turn++) {
            const writing = many(index => probes.admin.create('incident', { short_description: `written ${turn} ${index}`, work_notes: 'begun' }).catch((error: Error) => error.message), MANY)
            await killed(1 + turn % instanceNodes, () => Promise.resolve())
            const refused = (await writing).filter(each => typeof each === 'string')
            expect(refused.filter(text => !text.includes('503'))).toEqual([])
        }
        const startedAt = performance.now()
        await probes.admin.create('incident', { short_description: 'after' })
        expect(performance.now() - startedAt).toBeLessThan(10_000)
    })
})
