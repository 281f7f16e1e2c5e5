import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Platform } from '../instance/platform.ts'
import { eventually, startProbes, type ProbeInstance } from './probe-instance.ts'

const insertItem = (code: string, note: string): string =>
    `var made = new GlideRecord('x_lab_item'); made.initialize(); made.setValue('code', ${code}); made.setValue('note', ${note}); made.insert();`

/** What an after rule does is part of the write that started it: async rules see the record only when all is done. */
const again = (script: string): string => `var again = new GlideRecord('x_lab_item'); again.get('sys_id', current.getUniqueValue()); ${script}`
const afterUpdate = { when: 'after', action_update: 'true' }

const RULES = {
    'second-update': { ...afterUpdate, filter_condition: 'code=async-twice^rank=6^EQ', script: again('again.setValue(\'rank\', 7); again.update();') },
    removal: { ...afterUpdate, filter_condition: 'code=async-gone^EQ', script: again('again.deleteRecord();') },
    'async-note': {
        when: 'async_always', action_update: 'true', action_delete: 'true', filter_condition: 'codeSTARTSWITHasync^EQ',
        script: insertItem('\'ran-\' + gs.generateGUID().slice(0, 20)', 'current.getValue(\'code\') + \' \' + current.getValue(\'rank\') + \' \' + current.operation() + \' \' + (previous === null) + \' \' + current.rank.changes() + \' \' + gs.getUserName()'),
    },
}

const LONG_EVENT = `x_lab.${'e'.repeat(34)}`

const RESOURCES = {
    async: `
        var update = function (code) {
            var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', code); item.insert();
            var all = new GlideRecord('x_lab_item'); all.addQuery('code', code); all.setValue('rank', 6); all.updateMultiple();
        };
        update('async-twice'); update('async-gone'); return true;`,
    events: `
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'about'); item.insert(); item.get('code', 'about');
        gs.eventQueue('x_lab.known', item, 'one', 'two'); gs.eventQueue('x_lab.unknown', item, 'one', 'two'); gs.eventQueue('${LONG_EVENT}tail', item, 'long', '');
        return true;`,
    now: 'return new GlideDateTime().getValue();',
}

const record = (table: string, name: string, fields: Record<string, string>): [string, string, Record<string, string>] => [table, name, fields]
const action = (name: string, event: string, script: string): [string, string, Record<string, string>] =>
    record('sysevent_script_action', name, { name, event_name: event, active: 'true', order: '100', script: `<![CDATA[${script}]]>` })
const event = (name: string): [string, string, Record<string, string>] => record('sysevent_register', name, { event_name: name, suffix: name.slice('x_lab.'.length), priority: '100' })

const FILES = [
    event('x_lab.known'),
    event(LONG_EVENT),
    event('x_lab.cut'),
    action('fails', 'x_lab.known', 'throw new Error(\'meant to fail\');'),
    action('notes', 'x_lab.known', insertItem('\'event-\' + event.getValue(\'parm1\')', 'event.getValue(\'parm2\') + \' \' + current.getValue(\'code\')')),
    action('cut', 'x_lab.cut', insertItem('\'event-\' + event.getValue(\'parm1\')', '\'\'')),
    action('long', LONG_EVENT, insertItem('\'event-\' + event.getValue(\'parm1\')', '\'\'')),
    record('sysauto_script', 'hourly', {
        name: 'hourly', active: 'true', run_type: 'periodically', run_period: '1970-01-01 01:00:00', run_start: '2024-01-01 00:30:00',
        script: `<![CDATA[${insertItem('\'job-\' + gs.generateGUID().slice(0, 20)', 'new GlideDateTime().getValue()')}]]>`,
    }),
]

let probes: ProbeInstance
const notes = async (query: string): Promise<string[]> => (await probes.admin.find('x_lab_item', query, 'note')).map(({ note = '' }) => note).sort()

/** What a process leaves that is killed while it works. */
function cutOff({ rows, clock }: Platform): void {
    const claimed = { claimed_by: 'node1', claimed: clock.timestamp() }
    rows.insert('sysevent', { name: 'x_lab.cut', parm1: 'cut-off', state: 'processing', process_on: clock.timestamp(), ...claimed })
    rows.insert('sys_mutex', { name: 'Update-Mutex', acquired: clock.timestamp(), acquired_by: 'node1' })
}

beforeAll(async () => { probes = await startProbes({ resources: RESOURCES, rules: RULES, files: FILES }, cutOff) }, 60_000)
afterAll(() => probes.stop())

describe('async rules (business-rules-classic/c_BusinessRules.md)', () => {
    test('run later, once for each update, as its user, on the record as it is then, without previous', async () => {
        await probes.probe('async')
        const ran = await eventually(() => notes('noteSTARTSWITHasync-twice'), found => found.length === 2)
        expect(ran).toEqual(['async-twice 7 update true false admin', 'async-twice 7 update true false admin'])
    })

    test('do not run for an update whose record is gone; the one for the deletion sees what was deleted (reported)', async () => {
        await eventually(() => probes.admin.find('sys_trigger', 'nameSTARTSWITHASYNC', 'name'), waiting => waiting.length === 0)
        expect(await notes('noteSTARTSWITHasync-gone')).toEqual(['async-gone 6 delete true false admin'])
    })
})

describe('events (system-events/t_CreateYourOwnEvent.md, SDK 4.9.0 guide registering-events-guide)', () => {
    test('a registered one runs its actions, and one that fails does not keep the others back; an unregistered one vanishes', async () => {
        await probes.probe('events')
        expect(await eventually(() => notes('code=event-one'), found => found.length > 0)).toEqual(['two about'])
        const [known] = await eventually(() => probes.admin.find('sysevent', 'name=x_lab.known^state!=ready^state!=processing', 'state,error_msg'), found => found.length === 1)
        expect(known).toEqual({ state: 'error', error_msg: 'meant to fail' })
        expect(await probes.admin.find('sysevent', 'name=x_lab.unknown', 'name')).toEqual([])
    })

    test('a name ends at 40 characters, without a word', async () => {
        expect(await eventually(() => notes('code=event-long'), found => found.length === 1)).toEqual([''])
    })
})

describe('scheduled jobs (time-configuration/t_ScheduleAScriptExecution.md, SDK 4.9.0 guide scheduled-script-guide)', () => {
    test('a periodic one keeps its rhythm from its start, and makes up for nothing that was missed', async () => {
        // The clock on the wall may have passed half past since the start.
        const before = (await notes('codeSTARTSWITHjob-')).length
        await probes.instance.advance(3 * 3600)
        const ran = await eventually(() => notes('codeSTARTSWITHjob-'), found => found.length > before)
        expect(ran).toHaveLength(before + 1)
        const [trigger] = await eventually(() => probes.admin.find('sys_trigger', 'name=hourly^state=0', 'next_action'), found => found.length === 1)
        expect(trigger?.next_action).toMatch(/:30:00$/)
        expect(trigger?.next_action?.localeCompare(await probes.probe('now') as string)).toBe(1)
    })
})

describe('an instance that was killed and starts again (reported)', () => {
    test('does over at once what was being worked on, and lets the next installation in', async () => {
        const found = await eventually(() => probes.admin.find('x_lab_item', 'code=event-cut-off', 'code'), items => items.length > 0)
        expect(found).toHaveLength(1)
        expect(await probes.admin.find('sys_mutex', 'name=Update-Mutex', 'acquired,acquired_by')).toEqual([{ acquired: '', acquired_by: '' }])
    })
})
