import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import type { TableRow } from '../../journey/table-api.ts'
import { behaviour, refused } from '../behaviour.ts'
import { eventually, startProbes, type ProbeInstance } from '../probe-instance.ts'

/** Raises the event of that name about an item that is new, with this note and person. */
const raising = (name: string, note = 'plain', person = ''): string => `
    var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', '${name}'); item.setValue('note', '${note}'); item.setValue('at', '2027-01-31 08:00:00');
    item.setValue('person', '${person}'); item.insert(); item.get('code', '${name}'); gs.eventQueue('x_lab.${name}', item, '', ''); return item.getUniqueValue();`

const EVENTS = ['told', 'mild', 'grave', 'answer', 'groups', 'person', 'nobody', 'off', 'text', 'walked', 'styled', 'changed']
const SUBJECT = 'About ${code}'
const FILES = EVENTS.map((name): [string, string, Record<string, string>] => ['sysevent_register', name, { event_name: `x_lab.${name}`, suffix: name, priority: '100' }])

let probes: ProbeInstance
let ids: Record<string, string>
beforeAll(async () => {
    const persons = { fred: '', rita: '' }
    probes = await startProbes({ resources: Object.fromEntries(EVENTS.map(name => [name, raising(name, name === 'told' ? '<b>bold</b>' : 'plain')])), files: FILES })
    for (const name of Object.keys(persons)) {
        const [found] = await probes.admin.find('sys_user', `user_nameSTARTSWITH${name}`, 'sys_id')
        await probes.admin.update('sys_user', found?.sys_id ?? '', { email: `${name}@example.com` })
        Object.assign(persons, { [name]: found?.sys_id ?? '' })
    }
    const [desk] = await probes.admin.find('sys_user_group', 'name=Service Desk', 'sys_id')
    const [network] = await probes.admin.find('sys_user_group', 'name=Network', 'sys_id')
    await probes.admin.update('sys_user_group', network?.sys_id ?? '', { email: 'network@example.com' })
    ids = { ...persons, desk: desk?.sys_id ?? '', network: network?.sys_id ?? '' }
    await notification('told', { message_html: '<p>${note} at ${at} for ${person}</p>' })
    await notification('mild', { condition: 'rank>5' })
    await notification('grave', { condition: 'rank=5', advanced_condition: 'current.getValue("code") == "grave"' })
    await notification('answer', { advanced_condition: 'answer = false' })
    await notification('groups', { recipient_users: '', recipient_groups: `${ids.desk},${ids.network}` })
    await notification('person', { recipient_users: '', recipient_fields: 'person' })
    await notification('nobody', { recipient_users: '' })
    await notification('off', { active: 'false' })
    await notification('text', { content_type: 'text/plain', message_text: 'Plain ${note}' })
    await notification('walked', { message_html: '${person.email}' })
    await notification('styled', { from: 'desk@example.com' })
    await notification('changed', { generation_type: 'engine', action_insert: 'true', event_name: '' })
}, 120_000)
afterAll(() => probes.stop())

const notification = (name: string, more: Record<string, string>): Promise<unknown> => probes.admin.create('sysevent_email_action', {
    name, collection: 'x_lab_item', event_name: `x_lab.${name}`, generation_type: 'event', active: 'true', type: 'email', content_type: 'text/html', send_self: 'true',
    recipient_users: ids.fred ?? '', subject: SUBJECT, message_html: '<p>Hello</p>', ...more,
})

/** The e-mails of an event, once it was processed. */
async function mailsOf(name: string): Promise<TableRow[]> {
    const instance = await probes.probe(name) as string
    await eventually(() => probes.admin.find('sysevent', `name=x_lab.${name}`, 'state'), found => found.length > 0 && found.every(({ state }) => state === 'processed'))
    return probes.admin.find('sys_email', `instance=${instance}`, 'recipients,subject,body,type,state,content_type,target_table')
}

const loggedOf = async (name: string): Promise<string> => (await probes.admin.find('syslog', `messageSTARTSWITHNotification ${name}`, 'message'))[0]?.message ?? ''

describe('Notifications of events', () => {
    behaviour('write an e-mail into the outbox, with the values of the record as people see them; none leaves the instance', ['platform-administration/t_CreateANotification.md', 'platform-administration/notification-variables.md'], async () => {
        expect(await mailsOf('told')).toEqual([{
            recipients: 'fred@example.com', subject: 'About told', body: '<p>&lt;b&gt;bold&lt;/b&gt; at 2027-01-31 08:00:00 for </p>',
            type: 'send-ready', state: 'ready', content_type: 'text/html', target_table: 'x_lab_item',
        }])
    })

    behaviour('are sent where their condition and their advanced condition hold', 'platform-administration/c_OptSpecifyingAdvancedCond.md', async () => {
        expect(await mailsOf('mild')).toEqual([])
        expect(await mailsOf('grave')).toHaveLength(1)
        expect(await mailsOf('answer')).toEqual([])
    })

    behaviour('go to a group by its own address, or to its members where it has none', 'SDK 4.9.0, sys_user_group', async () => {
        expect((await mailsOf('groups'))[0]?.recipients?.split(',').sort()).toEqual(['fred@example.com', 'network@example.com'])
    })

    behaviour('without anybody to go to are kept, and ignored', 'platform-administration/c_SystemMailboxes.md', async () => {
        expect(await mailsOf('nobody')).toMatchObject([{ recipients: '', type: 'send-ignored', state: 'ignored' }])
        expect(await mailsOf('person')).toMatchObject([{ recipients: '', type: 'send-ignored', state: 'ignored' }])
    })

    behaviour('that are inactive send nothing', 'platform-administration/t_CreateANotification.md', async () => {
        expect(await mailsOf('off')).toEqual([])
    })

    behaviour('in plain text have their own text', 'platform-administration/t_CreateANotification.md', async () => {
        expect(await mailsOf('text')).toMatchObject([{ body: 'Plain plain', content_type: 'text/plain' }])
    })

    refused('variables but fields of the record, and senders, templates and styles of their own: nothing is sent, and the log says why', 'platform-administration/notification-variables.md', async () => {
        expect(await mailsOf('walked')).toEqual([])
        expect(await loggedOf('walked')).toContain('The notification variable ${person.email} is not emulated')
        expect(await mailsOf('styled')).toEqual([])
        expect(await loggedOf('styled')).toContain("'from' of a notification is not emulated")
    })

    refused('notifications on changes of records: they are there, and send nothing', 'platform-administration/t_CreateANotification.md', async () => {
        expect(await mailsOf('changed')).toEqual([])
    })
})
