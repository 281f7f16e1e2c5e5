import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import type { Platform } from '../../instance/platform.ts'
import { behaviour, refused } from '../behaviour.ts'
import { eventually, startProbes, type ProbeInstance } from '../probe-instance.ts'


const LONG_EVENT = `x_lab.${'e'.repeat(34)}`
const noting = (text: string): string =>
    `var made = new GlideRecord('x_lab_item'); made.initialize(); made.setValue('code', gs.generateGUID()); made.setValue('note', ${text}); made.insert();`

/** What an after rule does is part of the write that started it: async rules see the record only when all is done. */
const again = (script: string): string => `var again = new GlideRecord('x_lab_item'); again.get('sys_id', current.getUniqueValue()); ${script}`
const afterUpdate = { when: 'after', action_update: 'true' }
const ASYNC_RULES = {
    'second-update': { ...afterUpdate, filter_condition: 'code=async-twice^rank=6^EQ', script: again('again.setValue(\'rank\', 7); again.update();') },
    removal: { ...afterUpdate, filter_condition: 'code=async-gone^EQ', script: again('again.deleteRecord();') },
    'async-note': {
        when: 'async_always', action_update: 'true', action_delete: 'true', filter_condition: 'codeSTARTSWITHasync^EQ',
        script: noting('[\'ran\', current.getValue(\'code\'), current.getValue(\'rank\'), current.operation(), previous === null, current.rank.changes(), gs.getUserName()].join(\' \')'),
    },
    'legacy-async': { when: 'async', action_insert: 'true', filter_condition: 'code=legacy^EQ', script: noting('\'legacy ran\'') },
    'async-changes': { when: 'async_always', action_update: 'true', filter_condition: 'code=changing^rankCHANGESTO7^EQ', script: noting('\'changed to \' + current.getValue(\'rank\')') },
    'on-sysevent': { collection: 'sysevent', action_insert: 'true', script: 'gs.info(\'a rule on sysevent ran\');' },
}

const queued = (name: string, one: string, more = '\'\''): string => `gs.eventQueue('x_lab.${name}', null, '${one}', ${more}); return true;`
const RESOURCES = {
    async: `
        var update = function (code) {
            var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', code); item.insert();
            var all = new GlideRecord('x_lab_item'); all.addQuery('code', code); all.setValue('rank', 6); all.updateMultiple();
        };
        update('async-twice'); update('async-gone'); return true;`,
    changing: `
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'changing'); item.insert(); item.get('code', 'changing');
        item.setValue('rank', 7); item.update(); item.setValue('note', 'x'); item.update(); return true;`,
    events: `
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'about'); item.insert(); item.get('code', 'about');
        gs.eventQueue('x_lab.known', item, 'one', 'two'); gs.eventQueue('x_lab.unknown', item, 'one', 'two'); gs.eventQueue('${LONG_EVENT}tail', item, 'long', '');
        return item.getUniqueValue();`,
    gone: `
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'gone'); item.insert(); item.get('code', 'gone');
        item.deleteRecord(); gs.eventQueue('x_lab.late', item, 'gone', ''); return true;`,
    'condition-no': queued('conditional', 'no'),
    'condition-yes': queued('conditional', 'yes'),
    idle: queued('idle', 'idle'),
    waiting: queued('waiting', 'waiting'),
    order: queued('ordered', 'order'),
    priority: 'gs.eventQueue(\'x_lab.unimportant\', null, \'\', \'\'); gs.eventQueue(\'x_lab.important\', null, \'\', \'\'); return true;',
    scheduled: `
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'display'); item.insert(); item.get('code', 'display');
        var later = new GlideDateTime(); later.addSeconds(3600); gs.eventQueueScheduled('x_lab.scheduled', item, undefined, 'two', later); return true;`,
    sequence: 'for (var i = 0; i < 12; i++) { gs.eventQueue(\'x_lab.sequence\', null, String(i), \'\'); } return true;',
    parallel: 'for (var i = 0; i < 6; i++) { gs.eventQueue(\'x_lab.parallel\', null, String(i), \'\'); } return true;',
    'to-queue': 'gs.eventQueue(\'x_lab.plain\', null, \'to-queue\', \'\', \'x_lab_sequence\'); gs.eventQueue(\'x_lab.plain\', null, \'no-processor\', \'\', \'nobody_polls\'); return true;',
}

type FileGiven = [string, string, Record<string, string>]
const record = (table: string, name: string, fields: Record<string, string>): FileGiven => [table, name, fields]
const action = (name: string, event: string, script: string, more: Record<string, string> = {}): FileGiven =>
    record('sysevent_script_action', name, { name, event_name: event, active: 'true', order: '100', script: `<![CDATA[${script}]]>`, ...more })
const event = (name: string, more: Record<string, string> = {}): FileGiven => record('sysevent_register', name, { event_name: name, suffix: name.slice('x_lab.'.length), priority: '100', ...more })
const queue = (name: string, more: Record<string, string>): FileGiven =>
    record('sysevent_queue', name, { queue: name, suffix: name, poll_interval: '1970-01-01 00:00:10', job_config: 'job_count', job_config_value: '1', automatic_processing: 'true', active: 'true', ...more })

const FILES = [
    ...['known', 'conditional', 'idle', 'waiting', 'ordered', 'late', 'scheduled', 'plain', 'cut'].map(name => event(`x_lab.${name}`)),
    event(LONG_EVENT), event('x_lab.important', { priority: '1' }), event('x_lab.unimportant', { priority: '900' }),
    event('x_lab.sequence', { queue: 'x_lab_sequence' }), event('x_lab.parallel', { queue: 'x_lab_parallel' }),
    queue('x_lab_sequence', { processing_order: 'sequential', job_config_value: '3' }),
    queue('x_lab_parallel', { processing_order: 'parallel', job_config_value: '3' }),
    queue('x_lab_nodes', { processing_order: 'parallel', job_config: 'jobs_per_node' }),
    action('fails', 'x_lab.known', 'throw new Error(\'meant to fail\');'),
    action('notes', 'x_lab.known', noting('[\'known\', event.getValue(\'parm1\'), event.getValue(\'parm2\'), current.getValue(\'code\'), event.user_id == \'\', gs.getUserName()].join(\' \')'), { order: '200' }),
    action('long', LONG_EVENT, noting('\'long \' + event.getValue(\'parm1\')')),
    action('late', 'x_lab.late', noting('\'late \' + current.isValidRecord() + \' \' + current.getTableName()')),
    action('conditional', 'x_lab.conditional', noting('\'conditional \' + event.parm1'), { condition_script: 'event.parm1 == \'yes\'' }),
    action('inactive', 'x_lab.idle', noting('\'inactive\''), { active: 'false' }),
    action('third', 'x_lab.ordered', 'gs.info(\'ordered 300\');', { order: '300' }),
    action('first', 'x_lab.ordered', 'gs.info(\'ordered 100\');', { order: '100' }),
    action('second', 'x_lab.ordered', 'gs.info(\'ordered 200\');', { order: '200' }),
    action('important', 'x_lab.important', 'gs.info(\'priority important\');'),
    action('unimportant', 'x_lab.unimportant', 'gs.info(\'priority unimportant\');'),
    action('scheduled', 'x_lab.scheduled', noting('\'scheduled \' + event.parm1 + \' \' + event.parm2')),
    action('sequence', 'x_lab.sequence', 'gs.info(\'sequence \' + event.parm1);'),
    action('parallel', 'x_lab.parallel', 'gs.info(\'parallel \' + event.parm1);'),
    action('cut', 'x_lab.cut', noting('\'done over \' + event.parm1')),
    action('synchronous', 'x_lab.waiting', noting('\'synchronous\''), { synchronous: 'true' }),
    action('plain', 'x_lab.plain', noting('\'plain \' + event.parm1')),
]

/** What a process leaves that is killed while it works. */
function cutOff({ rows, clock }: Platform): void {
    const claimed = { claimed_by: 'node1', claimed: clock.timestamp() }
    rows.insert('sysevent', { name: 'x_lab.cut', parm1: 'cut-off', state: 'processing', process_on: clock.timestamp(), ...claimed })
    rows.insert('sys_mutex', { name: 'Update-Mutex', acquired: clock.timestamp(), acquired_by: 'node1' })
}

let probes: ProbeInstance
beforeAll(async () => { probes = await startProbes({ resources: RESOURCES, rules: ASYNC_RULES, files: FILES }, cutOff) }, 120_000)
afterAll(() => probes.stop())

const notes = async (beginning: string): Promise<string[]> => (await probes.admin.find('x_lab_item', `noteSTARTSWITH${beginning}`, 'note')).map(({ note = '' }) => note).sort()
const noted = (beginning: string, count = 1): Promise<string[]> => eventually(() => notes(beginning), found => found.length >= count)
/** Log lines in the order in which they were written. */
const logged = async (beginning: string): Promise<string[]> => (await probes.admin.find('syslog', `messageSTARTSWITH${beginning}`, 'message')).map(({ message = '' }) => message)
const eventOf = async (name: string, fields: string): Promise<Record<string, string> | undefined> => (await probes.admin.find('sysevent', `name=x_lab.${name}`, fields))[0]
const finished = (name: string): Promise<Record<string, string> | undefined> =>
    eventually(() => eventOf(name, 'state,error_msg,processed,table,instance,priority'), found => found !== undefined && ['processed', 'error'].includes(found.state ?? ''))

describe('Async rules', () => {
    behaviour('run later, once for each update, as the user who caused it, on the record as it is then', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        await probes.probe('async')
        const ran = await noted('ran async-twice', 2)
        expect(ran.map(note => note.split(' ').filter((_, index) => [2, 3, 6].includes(index)))).toEqual([['7', 'update', 'admin'], ['7', 'update', 'admin']])
    })

    behaviour('have no previous, and changes() tells nothing in their scripts', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        expect((await noted('ran async-twice'))[0]?.split(' ').slice(4, 6)).toEqual(['true', 'false'])
    })

    behaviour('do not run for an update whose record is gone by then; the one for the deletion sees what was deleted', 'reported', async () => {
        await eventually(() => probes.admin.find('sys_trigger', 'nameSTARTSWITHASYNC', 'name'), waiting => waiting.length === 0)
        expect((await notes('ran async-gone')).map(note => note.split(' ').slice(1, 4).join(' '))).toEqual(['async-gone 6 delete'])
    })

    behaviour('their conditions are asked when they are queued, so they can ask for changes', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        await probes.probe('changing')
        expect(await noted('changed to')).toEqual(['changed to 7'])
        await eventually(() => probes.admin.find('sys_trigger', 'nameSTARTSWITHASYNC', 'name'), waiting => waiting.length === 0)
        expect(await notes('changed to')).toHaveLength(1)
    })

    behaviour('of the older kind are queued like those of the present one', 'SDK 4.9.0', async () => {
        await probes.admin.create('x_lab_item', { code: 'legacy' })
        expect(await noted('legacy ran')).toHaveLength(1)
    })
})

describe('Events', () => {
    behaviour('an event holds its name, both parameters, the record that it is about and who caused it; its script action sees event and current', ['platform-administration/system-events/r_ScriptActions.md', 'platform-administration/system-events/events.md'], async () => {
        const sysId = await probes.probe('events')
        expect(await noted('known')).toEqual(['known one two about false system'])
        expect(await finished('known')).toMatchObject({ table: 'x_lab_item', instance: sysId })
    })

    behaviour('an action that fails leaves the event in state error, with the reason, and is not tried again', ['platform-administration/system-events/r_EventStates.md', 'reported'], async () => {
        const failed = await finished('known')
        expect(failed).toMatchObject({ state: 'error', error_msg: 'meant to fail' })
    })

    behaviour('an action that fails does not keep the others of its event back', 'reported', async () => {
        expect(await notes('known')).toHaveLength(1)
    })

    behaviour('an event that is not registered vanishes without a word in an application', 'SDK 4.9.0, guide registering-events-guide', async () => {
        expect(await eventOf('unknown', 'name')).toBeUndefined()
    })

    behaviour('a name ends at 40 characters, without a word', 'SDK 4.9.0, guide registering-events-guide', async () => {
        expect(await noted('long')).toEqual(['long long'])
    })

    behaviour('an event is processed whether anything listens to it or not; inactive actions do not', ['platform-administration/system-events/r_EventStates.md', 'platform-administration/system-events/r_ScriptActions.md'], async () => {
        await probes.probe('idle')
        expect(await finished('idle')).toMatchObject({ state: 'processed', processed: expect.stringMatching(/^\d{4}-/) })
        expect(await notes('inactive')).toEqual([])
    })

    refused('a synchronous script action', 'SDK 4.9.0', async () => {
        await probes.probe('waiting')
        expect(await finished('waiting')).toMatchObject({ state: 'error', error_msg: 'A synchronous script action is not emulated' })
    })

    behaviour('the actions of an event run by their order', 'platform-administration/system-events/r_ScriptActions.md', async () => {
        await probes.probe('order')
        await finished('ordered')
        expect(await logged('ordered ')).toEqual(['ordered 100', 'ordered 200', 'ordered 300'])
    })

    behaviour('a condition script decides whether an action runs', 'platform-administration/system-events/r_ScriptActions.md', async () => {
        await probes.probe('condition-no')
        await finished('conditional')
        await probes.probe('condition-yes')
        expect(await noted('conditional')).toEqual(['conditional yes'])
    })

    behaviour('current is an empty record when the record is gone by then', 'reported', async () => {
        await probes.probe('gone')
        expect(await noted('late')).toEqual(['late false x_lab_item'])
    })

    behaviour('business rules do not run for events', 'platform-administration/system-events/t_CreateYourOwnEvent.md', async () => {
        expect(await logged('a rule on sysevent ran')).toEqual([])
    })

    behaviour('an event carries the priority of its registration', 'platform-administration/system-events/t_CreateYourOwnEvent.md', async () => {
        await probes.probe('priority')
        expect([(await finished('important'))?.priority, (await finished('unimportant'))?.priority]).toEqual(['1', '900'])
    })

    behaviour('a scheduled event waits for its time; its first parameter is the display value of the record unless it is given', ['api-reference/server-api-reference/c_GlideSystemScopedAPI.md', 'reported'], async () => {
        await probes.probe('scheduled')
        expect((await eventOf('scheduled', 'state'))?.state).toBe('ready')
        await probes.instance.advance(3_700)
        expect(await noted('scheduled')).toEqual(['scheduled display two'])
    })
})

describe('Event queues', () => {
    behaviour('a queue of its own is polled at its interval, not at once', 'platform-administration/system-events/auto-job-scheduling.md', async () => {
        await probes.probe('sequence')
        expect((await eventOf('sequence', 'state,queue'))).toEqual({ state: 'ready', queue: 'x_lab_sequence' })
        await probes.instance.advance(30)
        await eventually(() => logged('sequence '), found => found.length === 12)
    })

    behaviour('a sequential queue processes one event at a time, in the order in which they came', 'platform-administration/system-events/auto-job-scheduling.md', async () => {
        expect(await logged('sequence ')).toEqual(Array.from({ length: 12 }, (_, index) => `sequence ${index}`))
    })

    behaviour('a sequential queue has one job, a parallel one as many as it asks for', 'platform-administration/system-events/auto-job-scheduling.md', async () => {
        const jobs = async (name: string): Promise<number> => (await probes.admin.find('sys_trigger', `name=Event queue ${name}`, 'sys_id')).length
        expect([await jobs('x_lab_sequence'), await jobs('x_lab_parallel')]).toEqual([1, 3])
    })

    behaviour('several jobs of a queue process each event once', 'platform-administration/system-events/auto-job-scheduling.md', async () => {
        await probes.probe('parallel')
        await probes.instance.advance(30)
        await eventually(() => logged('parallel '), found => found.length >= 6)
        expect((await logged('parallel ')).sort()).toEqual(Array.from({ length: 6 }, (_, index) => `parallel ${index}`))
    })

    behaviour('the queue that a script names goes before that of the registration; a queue that no job polls keeps its events', ['api-reference/scripts/useful-server-side-scripts.md', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md'], async () => {
        await probes.probe('to-queue')
        await probes.instance.advance(30)
        expect(await noted('plain')).toEqual(['plain to-queue'])
        expect(await probes.admin.find('sysevent', 'queue=nobody_polls', 'state')).toEqual([{ state: 'ready' }])
    })

    refused('a queue whose jobs grow with the nodes', 'platform-administration/system-events/auto-job-scheduling.md', async () => {
        const [said] = await logged('Event queue x_lab_nodes')
        expect(said).toContain('jobs per node are not emulated')
    })
})

describe('An instance that was killed and starts again', () => {
    behaviour('does over at once what was being worked on, and lets the next installation in', 'reported', async () => {
        expect(await noted('done over')).toEqual(['done over cut-off'])
        expect(await probes.admin.find('sys_mutex', 'name=Update-Mutex', 'acquired,acquired_by')).toEqual([{ acquired: '', acquired_by: '' }])
    })
})
