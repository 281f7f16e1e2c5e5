import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { instanceNodes } from '../../acceptance/instance.ts'
import type { Platform } from '../../instance/platform.ts'
import type { TableRow } from '../../journey/table-api.ts'
import { behaviour, refused } from '../behaviour.ts'
import { eventually, startProbes, type ProbeInstance } from '../probe-instance.ts'

const noting = (text: string): string =>
    `var made = new GlideRecord('x_lab_item'); made.initialize(); made.setValue('code', gs.generateGUID()); made.setValue('note', ${text}); made.insert();`
const job = (name: string, fields: Record<string, string>): [string, string, Record<string, string>] => ['sysauto_script', name, {
    name, active: 'true', run_type: 'periodically', run_period: '1970-01-01 01:00:00', run_start: '2024-01-01 00:30:00', ...fields,
    script: `<![CDATA[${fields.script ?? noting(`'${name} ' + new GlideDateTime().getValue()`)}]]>`,
}]
const cleaner = (name: string, fields: Record<string, string>): [string, string, Record<string, string>] => ['sys_auto_flush', name, { tablename: 'x_lab_item', matchfield: 'at', age: '3600', active: 'true', ...fields }]

/** On the other side of the clock than now, so that a clock put on by whole hours is late for it, whenever the tests run. */
const HALF_AN_HOUR_AWAY = `2024-01-01 00:${String((new Date().getUTCMinutes() + 30) % 60).padStart(2, '0')}:00`

const FILES = [
    job('hourly', {}),
    job('minutely', { run_period: '1970-01-01 00:01:00' }),
    job('never', { conditional: 'true', condition: 'gs.getProperty(\'x_lab.may\') == \'yes\'' }),
    job('as-rita', { run_as: 'd'.repeat(32), script: noting('\'as-rita \' + gs.getUserName()') }),
    job('in-tokyo', { run_as_tz: 'Asia/Tokyo', script: noting('\'in-tokyo \' + gs.getSession().getTimeZoneName()') }),
    job('on-demand', { run_type: 'on_demand' }),
    job('fails', { script: 'throw new Error(\'meant to fail\');' }),
    job('drift', { max_drift: '1970-01-01 00:05:00', run_start: HALF_AN_HOUR_AWAY }),
    job('slow', { run_period: '1970-01-01 00:01:00', conditional: 'true', condition: 'gs.getProperty(\'x_lab.slow\') == \'yes\'', script: `${noting('\'slow\'')}
        var end = new GlideRecord('x_lab_item'); do { end.initialize(); } while (!end.get('note', 'enough'));` }),
    job('calendar', { run_type: 'business_calendar_start' }),
    job('zone', { run_type: 'daily', time_zone: 'Europe/Berlin' }),
    cleaner('old', { conditions: 'codeSTARTSWITHold^EQ' }),
    cleaner('never', { active: 'false', conditions: 'codeSTARTSWITHinactive^EQ' }),
]
const RESOURCES = {
    now: 'return new GlideDateTime().getValue();',
    demand: 'var job = new GlideRecord(\'sysauto_script\'); job.get(\'name\', \'on-demand\'); return typeof gs.executeNow(job);',
    'demand-foreign': 'var job = new GlideRecord(\'sysauto_script\'); job.get(\'name\', \'of another scope\'); try { gs.executeNow(job); return \'no refusal\'; } catch (e) { return e.message; }',
}

let probes: ProbeInstance
beforeAll(async () => { probes = await startProbes({ resources: RESOURCES, files: FILES, privileges: ['sysauto_script.read'] }, before) }, 120_000)
afterAll(() => probes.stop())

function before({ rows }: Platform): void {
    rows.insert('sys_user', { sys_id: 'd'.repeat(32), user_name: 'jo', name: 'Jo Job', active: '1' })
    rows.insert('sysauto_script', { name: 'of another scope', active: '1', run_type: 'on_demand', script: 'gs.info(1)' })
}

const notes = async (beginning: string): Promise<string[]> => (await probes.admin.find('x_lab_item', `noteSTARTSWITH${beginning}`, 'note')).map(({ note = '' }) => note).sort()
const noted = (beginning: string, count = 1): Promise<string[]> => eventually(() => notes(beginning), found => found.length >= count)
const now = async (): Promise<string> => await probes.probe('now') as string
const trigger = async (name: string): Promise<TableRow | undefined> => (await probes.admin.find('sys_trigger', `name=${name}^trigger_type=1`, 'sys_id,next_action,state,last_run'))[0]

/** When a job of this kind would run next. */
async function next(fields: TableRow): Promise<string> {
    const { sys_id = '', name = '' } = await probes.admin.create('sysauto_script', { name: `next ${Math.random()}`, active: 'true', run_time: '1970-01-01 09:30:00', script: 'gs.info(1)', ...fields })
    const found = (await trigger(name))?.next_action ?? 'never'
    await probes.admin.update('sysauto_script', sys_id, { active: 'false' })
    return found
}

describe('Scheduled scripts', () => {
    behaviour('a periodic job keeps its rhythm from its start, and makes up for nothing that was missed', ['platform-administration/time-configuration/t_ScheduleAScriptExecution.md', 'SDK 4.9.0, guide scheduled-script-guide'], async () => {
        await probes.instance.advance(3 * 3600)
        expect(await noted('hourly')).toHaveLength(1)
        const after = await eventually(() => trigger('hourly'), found => found?.state === '0' && found.last_run !== '')
        expect(after?.next_action).toMatch(/:30:00$/)
        expect(after?.next_action?.localeCompare(await now())).toBe(1)
    })

    behaviour('a job runs as the user that it names', 'platform-administration/time-configuration/t_ScheduleAScriptExecution.md', async () => {
        expect((await noted('as-rita'))[0]).toBe('as-rita jo')
    })

    behaviour('its script works in the time zone that it names', 'SDK 4.9.0, guide scheduled-script-guide', async () => {
        expect((await noted('in-tokyo'))[0]).toBe('in-tokyo Asia/Tokyo')
    })

    behaviour('a job that fails is logged, and runs again at its next time', 'reported', async () => {
        const failed = (): Promise<TableRow[]> => probes.admin.find('syslog', 'messageSTARTSWITHfails: meant to fail', 'message')
        expect(await eventually(failed, found => found.length > 0)).toHaveLength(1)
        await probes.instance.advance(3600)
        await eventually(failed, found => found.length === 2)
    })

    behaviour('a conditional job runs when the last expression of its condition is true', 'platform-administration/time-configuration/t_ScheduleAScriptExecution.md', async () => {
        expect(await notes('never')).toEqual([])
        await probes.admin.create('sys_properties', { name: 'x_lab.may', value: 'yes', type: 'string' })
        await probes.instance.advance(3600)
        expect(await noted('never')).toHaveLength(1)
    })

    behaviour('a job that is too late for its max drift is skipped', 'SDK 4.9.0, guide scheduled-script-guide', async () => {
        expect(await notes('drift')).toEqual([])
    })

    behaviour('a job on demand runs when a script of its application calls executeNow, in the background', ['platform-administration/time-configuration/t_ScheduleAScriptExecution.md', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md'], async () => {
        expect(await probes.probe('demand')).toBe('string')
        expect(await noted('on-demand')).toHaveLength(1)
    })

    behaviour('executeNow refuses the jobs of another application', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', async () => {
        expect(await probes.probe('demand-foreign')).toMatch(/belongs to scope global/)
    })

    behaviour('a job that is switched off, changed or made by hand counts at once', 'platform-administration/time-configuration/c_ScheduledJobs.md', async () => {
        const made = await probes.admin.create('sysauto_script', { name: 'by hand', active: 'true', run_type: 'once', run_start: '2099-01-01 00:00:00', script: 'gs.info(1)' })
        expect((await trigger('by hand'))?.next_action).toBe('2099-01-01 00:00:00')
        await probes.admin.update('sysauto_script', made.sys_id ?? '', { run_start: '2099-02-02 00:00:00' })
        expect((await trigger('by hand'))?.next_action).toBe('2099-02-02 00:00:00')
        await probes.admin.update('sysauto_script', made.sys_id ?? '', { active: 'false' })
        expect(await trigger('by hand')).toBeUndefined()
    })

    behaviour('a job that is pinned to a node that does not exist is stuck until it is freed', 'platform-administration/scheduled-jobs-dashboard.md', async () => {
        const pinned = await trigger('hourly')
        const count = (await notes('hourly')).length
        await probes.admin.update('sys_trigger', pinned?.sys_id ?? '', { system_id: 'node99' })
        await probes.instance.advance(3600)
        await noted('as-rita', (await notes('as-rita')).length + 1)
        expect(await notes('hourly')).toHaveLength(count)
        await probes.admin.update('sys_trigger', pinned?.sys_id ?? '', { system_id: '' })
        await noted('hourly', count + 1)
    })

    behaviour('a job that still runs is not started again: its time is passed over', 'SDK 4.9.0, guide scheduled-script-guide', async () => {
        await probes.admin.create('sys_properties', { name: 'x_lab.slow', value: 'yes', type: 'string' })
        await probes.instance.advance(60)
        await noted('slow')
        const others = (await notes('minutely')).length
        await probes.instance.advance(120)
        // Another node shows that the time was noticed; the only one has a single thread for jobs here.
        if (instanceNodes > 1) await noted('minutely', others + 1)
        expect(await notes('slow')).toHaveLength(1)
        await probes.admin.create('x_lab_item', { code: 'enough', note: 'enough' })
        await eventually(() => trigger('slow'), found => found?.state === '0')
        expect(await notes('slow')).toHaveLength(1)
        await probes.instance.advance(60)
        await noted('slow', 2)
    })

    behaviour('however many are stuck, the jobs of the other nodes run', 'platform-administration/scheduled-jobs-dashboard.md', async () => {
        for (let each = 0; each < 25; each++) await probes.admin.create('sys_trigger', { name: 'stuck', trigger_type: '0', state: '0', system_id: 'node99', next_action: '2020-01-01 00:00:00', priority: '1' })
        const count = (await notes('as-rita')).length
        await probes.instance.advance(3600)
        await noted('as-rita', count + 1)
    })
})

describe('When jobs run', () => {
    const start = '2040-01-30 00:00:00'

    behaviour('daily, at its time, from its start on', 'platform-administration/time-configuration/t_ScheduleAScriptExecution.md', async () => {
        expect(await next({ run_type: 'daily', run_start: start })).toBe('2040-01-30 09:30:00')
        expect(await next({ run_type: 'daily', run_start: '2040-01-30 10:00:00' })).toBe('2040-01-31 09:30:00')
    })

    behaviour('weekly, on its days', ['platform-administration/time-configuration/t_ScheduleAScriptExecution.md', 'SDK 4.9.0, guide scheduled-script-guide'], async () => {
        // 30 January 2040 is a Monday; 3 is Wednesday.
        expect(await next({ run_type: 'weekly', run_start: start, run_daysofweek: '3' })).toBe('2040-02-01 09:30:00')
    })

    behaviour('monthly, on its day; a day that the month does not have is its last', ['platform-administration/time-configuration/t_ScheduleAScriptExecution.md', 'SDK 4.9.0, guide scheduled-script-guide'], async () => {
        expect(await next({ run_type: 'monthly', run_start: '2040-02-01 00:00:00', run_dayofmonth: '31' })).toBe('2040-02-29 09:30:00')
        expect(await next({ run_type: 'monthly', run_start: start, run_dayofmonth: '5' })).toBe('2040-02-05 09:30:00')
    })

    behaviour('yearly, on a day of a month', ['platform-administration/time-configuration/t_ScheduleAScriptExecution.md', 'SDK 4.9.0, guide scheduled-script-guide'], async () => {
        expect(await next({ run_type: 'day_and_month_in_year', run_start: start, run_month: '7', run_dayofmonth: '14' })).toBe('2040-07-14 09:30:00')
    })

    behaviour('in a week of the month, and in a week of a month of the year', ['platform-administration/time-configuration/t_ScheduleAScriptExecution.md', 'SDK 4.9.0, guide scheduled-script-guide'], async () => {
        expect(await next({ run_type: 'week_in_month', run_start: start, run_weekinmonth: '2', run_dayofweek: '1' })).toBe('2040-02-13 09:30:00')
        expect(await next({ run_type: 'day_week_month_year', run_start: start, run_weekinmonth: '2', run_dayofweek: '1', run_month: '10' })).toBe('2040-10-08 09:30:00')
    })

    behaviour('once, at its start; never when that is over', 'platform-administration/time-configuration/t_ScheduleAScriptExecution.md', async () => {
        expect(await next({ run_type: 'once', run_start: start })).toBe(start)
        expect(await next({ run_type: 'once', run_start: '2020-01-01 00:00:00' })).toBe('never')
    })

    behaviour('on demand never by itself', 'platform-administration/time-configuration/t_ScheduleAScriptExecution.md', async () => {
        expect(await next({ run_type: 'on_demand' })).toBe('never')
    })

    behaviour('no longer after its end', 'platform-administration/time-configuration/advanced-options-for-scheduled-jobs.md', async () => {
        expect(await next({ run_type: 'daily', run_start: start, run_end: '2040-01-30 09:00:00' })).toBe('never')
    })

    behaviour('with "repeat every" only each Nth time, counted from its start', ['platform-administration/time-configuration/advanced-options-for-scheduled-jobs.md', 'SDK 4.9.0, guide scheduled-script-guide'], async () => {
        const { sys_id = '' } = await probes.admin.create('sysauto_script', {
            name: 'every other day', active: 'true', run_type: 'daily', run_time: '1970-01-01 09:00:00', run_start: `${(await now()).slice(0, 10)} 00:00:00`, repeat_every: '2', script: 'gs.info(1)',
        })
        const first = (await trigger('every other day'))?.next_action ?? ''
        await probes.instance.advance(3 * 86_400)
        const second = await eventually(() => trigger('every other day'), found => found?.state === '0' && (found.next_action ?? '') > first && found.last_run !== '')
        const days = (Date.parse(`${second?.next_action?.replace(' ', 'T')}Z`) - Date.parse(`${first.replace(' ', 'T')}Z`)) / 86_400_000
        expect([days % 2, days > 0]).toEqual([0, true])
        await probes.admin.update('sysauto_script', sys_id, { active: 'false' })
    })

    behaviour('with an offset so much later', 'SDK 4.9.0, guide scheduled-script-guide', async () => {
        expect(await next({ run_type: 'daily', run_start: start, offset: '1970-01-01 00:30:00', offset_type: '1' })).toBe('2040-01-30 10:00:00')
    })

    refused('the starts and ends of business calendars', 'platform-administration/time-configuration/t_ScheduleAScriptExecution.md', async () => {
        expect(await probes.admin.find('syslog', 'messageSTARTSWITHScheduled job calendar', 'message')).toContainEqual({ message: expect.stringContaining('run type business_calendar_start is not emulated') })
        expect(await trigger('calendar')).toBeUndefined()
    })

    refused('times of day in a time zone other than UTC', 'platform-administration/time-configuration/t_ScheduleAScriptExecution.md', async () => {
        expect(await trigger('zone')).toBeUndefined()
        expect(await probes.admin.find('syslog', 'messageLIKEtime zone Europe/Berlin is not emulated', 'message')).not.toEqual([])
    })
})

describe('Table cleaner', () => {
    const items = async (): Promise<string[]> => (await probes.admin.find('x_lab_item', 'codeSTARTSWITHold^ORcodeSTARTSWITHnew^ORcodeSTARTSWITHinactive^ORDERBYcode', 'code')).map(({ code = '' }) => code)
    const make = (code: string, at: string): Promise<TableRow> => probes.admin.create('x_lab_item', { code, at })

    behaviour('deletes the rows whose match field is older than the age, under its conditions; inactive rules delete nothing', 'platform-administration/activate-table-cleanup.md', async () => {
        const present = await now()
        for (const [code, at] of [['old 1', '2020-01-01 00:00:00'], ['old 2', '2099-01-01 00:00:00'], ['new', '2020-01-01 00:00:00'], ['inactive', '2020-01-01 00:00:00']]) await make(code ?? '', at ?? present)
        await probes.instance.advance(3_700)
        expect(await eventually(items, found => !found.includes('old 1'))).toEqual(['inactive', 'new', 'old 2'])
    })

    behaviour('a row goes once it is older than the age, not before', 'platform-administration/activate-table-cleanup.md', async () => {
        await make('old 3', await now())
        await probes.instance.advance(1_800)
        expect(await items()).toContain('old 3')
        await probes.instance.advance(7_300)
        await eventually(items, found => !found.includes('old 3'))
    })

    behaviour('with cascade delete, and only then, the rows that refer to a deleted one go as well', 'platform-administration/activate-table-cleanup.md', async () => {
        const person = async (name: string): Promise<string> => (await probes.admin.create('sys_user', { user_name: name, first_name: name })).sys_id ?? ''
        const [kept, taken] = [await person('kept'), await person('taken')]
        for (const [code, id] of [['refers to kept', kept], ['refers to taken', taken]]) await probes.admin.create('x_lab_item', { code: code ?? '', person: id ?? '' })
        for (const [name, cascade] of [['kept', 'false'], ['taken', 'true']]) {
            await probes.admin.create('sys_auto_flush', { tablename: 'sys_user', matchfield: 'sys_created_on', age: '60', active: 'true', cascade_delete: cascade ?? '', conditions: `user_name=${name}^EQ` })
        }
        await probes.instance.advance(3_700)
        await eventually(() => probes.admin.find('sys_user', 'user_nameINkept,taken', 'sys_id'), found => found.length === 0)
        expect(await probes.admin.find('x_lab_item', 'codeSTARTSWITHrefers', 'code')).toEqual([{ code: 'refers to kept' }])
    })
})
