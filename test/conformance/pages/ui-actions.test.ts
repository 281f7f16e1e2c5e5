import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { FULFILLER } from '../../acceptance/snapshot.ts'
import { basic } from '../../journey/table-api.ts'
import { behaviour, refused } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'

let probes: ProbeInstance
let item: string
beforeAll(async () => {
    probes = await startProbes({})
    item = (await probes.admin.create('x_lab_item', { code: 'pressed', rank: '1' })).sys_id ?? ''
    await action('Later', { order: '300', script: 'gs.addInfoMessage("later")' })
    await action('Promote', { order: '200', hint: 'One up', script: 'current.rank = Number(current.rank) + 1; current.update(); gs.addInfoMessage("now " + current.rank)' })
    await action('For ranks above 5', { condition: 'current.rank > 5' })
    await action('Only new', { show_insert: '1', show_update: '0', script: 'current.note = "by the action"; current.insert()' })
    await action('Elsewhere', { script: 'action.setRedirectURL("incident_list.do?sysparm_query=active%3Dtrue")' })
    await action('Far away', { script: 'action.setRedirectURL("https://elsewhere.example/")' })
    await action('No scheme', { script: 'action.setRedirectURL("//elsewhere.example/")' })
    await action('A script', { script: 'action.setRedirectURL("javascript:alert(1)")' })
    await action('To its record', { script: 'var found = new GlideRecord("x_lab_item"); found.get("code", "target"); action.setRedirectURL(found)' })
    await action('Breaks', { script: 'current.note = "before"; current.update(); throw new Error("no luck")' })
    await action('Link', { form_button: '0', form_link: '1', script: 'gs.addInfoMessage("linked")' })
    await action('Of many', { form_button: '0', list_choice: '1', condition: 'current.rank < 50', script: 'current.note = "of many"; current.update()' })
    for (const role of ['itil', 'catalog_admin']) {
        const { sys_id: guarded } = await action(`For ${role}`, { table: 'task' })
        const [found] = await probes.admin.find('sys_user_role', `name=${role}`, 'sys_id')
        await probes.admin.create('sys_ui_action_role', { sys_ui_action: guarded ?? '', sys_user_role: found?.sys_id ?? '' })
    }
    await probes.admin.create('x_lab_item', { code: 'target', rank: '99' })
}, 60_000)
afterAll(() => probes.stop())

const action = (name: string, more: Record<string, string>): Promise<Record<string, string | undefined>> =>
    probes.admin.create('sys_ui_action', { name, table: 'x_lab_item', active: '1', show_update: '1', form_button: '1', ...more })

async function textAt(path: string, headers: Record<string, string> = {}): Promise<string> {
    const html = await (await probes.call(path, { headers })).text()
    return html.replace(/[\s\S]*<main/, '<main').replace(/<option[\s\S]*?<\/option>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

const formOf = (sysId: string): string => `/x_lab_item.do?sys_id=${sysId}`

/** Presses an action; what the page says to which it leads. */
async function press(name: string, fields: Record<string, string> = { sys_id: item }, path = '/x_lab_item.do', headers: Record<string, string> = {}): Promise<{ location: string; text: string }> {
    const [found] = await probes.admin.find('sys_ui_action', `name=${name}`, 'sys_id')
    const answer = await probes.call(path, { method: 'POST', body: new URLSearchParams({ ...fields, sys_action: found?.sys_id ?? '' }), headers })
    const location = answer.headers.get('location') ?? ''
    const cookie = answer.headers.getSetCookie().map(line => line.split(';')[0]).join('; ')
    return { location, text: location.startsWith('/') ? await textAt(location, { cookie, ...headers }) : await answer.text() }
}

const stored = async (query: string): Promise<Record<string, string> | undefined> => (await probes.admin.find('x_lab_item', query, 'sys_id,rank,note,code'))[0]

describe('UI actions on a form', () => {
    behaviour('buttons stand in their order, with their hint', 'platform-administration/t_EditingAUIAction.md', async () => {
        const html = await (await probes.call(formOf(item))).text()
        expect(html.indexOf('>Promote<')).toBeGreaterThan(0)
        expect(html.indexOf('>Promote<')).toBeLessThan(html.indexOf('>Later<'))
        expect(html).toContain('title="One up"')
    })

    behaviour('the script runs on the server, with the record as `current`', 'platform-administration/t_EditingAUIAction.md', async () => {
        expect((await press('Promote')).text).toContain('now 2')
        expect(await stored(`sys_id=${item}`)).toMatchObject({ rank: '2' })
    })

    behaviour('what the user typed is in `current`, and is stored only if the script stores it', 'platform-administration/t_EditingAUIAction.md', async () => {
        await press('Later', { sys_id: item, note: 'typed', 'original.note': '' })
        expect(await stored(`sys_id=${item}`)).toMatchObject({ note: '' })
        await press('Promote', { sys_id: item, note: 'typed', 'original.note': '' })
        expect(await stored(`sys_id=${item}`)).toMatchObject({ note: 'typed' })
    })

    behaviour('an action whose condition does not hold is not there, and cannot be pressed by its id', 'platform-administration/t_EditingAUIAction.md', async () => {
        expect(await textAt(formOf(item))).not.toContain('For ranks above 5')
        const { sys_id: high = '' } = await probes.admin.create('x_lab_item', { code: 'high', rank: '9' })
        expect(await textAt(formOf(high))).toContain('For ranks above 5')
        expect((await press('For ranks above 5')).text).toContain('This action is not available for the record')
    })

    behaviour('an action with roles is for those who have one of them; one of a table is on the forms of all that extend it', 'platform-administration/t_EditingAUIAction.md', async () => {
        const seen = await textAt('/incident.do?sys_id=-1', { authorization: basic(FULFILLER.user, FULFILLER.password) })
        expect(seen).toContain('For itil')
        expect(seen).not.toContain('For catalog_admin')
    })

    behaviour('show_insert is for new records, show_update for those that are there', 'platform-administration/t_EditingAUIAction.md', async () => {
        expect(await textAt(formOf(item))).not.toContain('Only new')
        expect(await textAt('/x_lab_item.do?sys_id=-1')).toContain('Only new')
        await press('Only new', { sys_id: '-1', code: 'made', 'original.code': '' })
        expect(await stored('code=made')).toMatchObject({ note: 'by the action' })
    })

    behaviour('links run their script as buttons do', 'platform-administration/t_EditingAUIAction.md', async () => {
        expect((await press('Link')).text).toContain('linked')
    })

    behaviour('an inactive action is not there; one that overrides another stands in its place', 'platform-administration/t_EditingAUIAction.md', async () => {
        const { sys_id: first = '' } = await action('Overridden', {})
        await action('Overriding', { sys_overrides: first })
        await action('Switched off', { active: '0' })
        const text = await textAt(formOf(item))
        expect(text).toContain('Overriding')
        expect(text).not.toContain('Overridden')
        expect(text).not.toContain('Switched off')
    })

    behaviour('an exception is logged, and what the script wrote before it stays', 'reported', async () => {
        expect((await press('Breaks')).text).toContain('Breaks failed; the system log says why')
        expect(await stored(`sys_id=${item}`)).toMatchObject({ note: 'before' })
    })

    behaviour('a fulfiller who may not read the record cannot press its actions', 'platform-administration/t_EditingAUIAction.md', async () => {
        const before = await stored(`sys_id=${item}`)
        await press('Promote', { sys_id: item }, '/x_lab_item.do', { authorization: basic(FULFILLER.user, FULFILLER.password) })
        expect(await stored(`sys_id=${item}`)).toEqual(before)
    })
})

describe('action', () => {
    behaviour('setRedirectURL leads to an address of the instance', 'api-reference/server-api-reference/ActionAPIBoth.md', async () => {
        expect((await press('Elsewhere')).location).toBe('/incident_list.do?sysparm_query=active%3Dtrue')
    })

    behaviour('setRedirectURL with a record leads to its form', 'platform-administration/t_EditingAUIAction.md', async () => {
        expect((await press('To its record')).location).toBe(formOf((await stored('code=target'))?.sys_id ?? ''))
    })

    behaviour('setRedirectURL with a whole address leads to that site', 'platform-administration/t_EditingAUIAction.md', async () => {
        expect((await press('Far away')).location).toBe('https://elsewhere.example/')
    })

    refused('setRedirectURL to an address without a scheme, or with any but http and https: the user stays on the instance', 'platform-administration/t_EditingAUIAction.md', async () => {
        expect([(await press('No scheme')).location, (await press('A script')).location]).toEqual(['/', '/javascript:alert(1)'])
    })

    refused('GlideAction: every other declared member', 'SDK 4.9.0, @servicenow/glide', async () => {
        await action('Asks too much', { script: 'try { action.getGlideURI() } catch (e) { gs.addInfoMessage(e.message) }' })
        expect((await press('Asks too much')).text).toContain('GlideAction.getGlideURI is not emulated by the local instance')
    })
})

describe('UI actions on a list', () => {
    behaviour('a list choice runs for each selected record, and its condition is asked of each', 'platform-administration/t_EditingAUIAction.md', async () => {
        const { sys_id: target = '' } = await stored('code=target') ?? {}
        const [found] = await probes.admin.find('sys_ui_action', 'name=Of many', 'sys_id')
        const body = new URLSearchParams([['sysparm_checked_items', item], ['sysparm_checked_items', target], ['sys_action', found?.sys_id ?? '']])
        await probes.call('/x_lab_item_list.do', { method: 'POST', body })
        expect([await stored(`sys_id=${item}`), await stored('code=target')]).toMatchObject([{ note: 'of many' }, { note: '' }])
    })

    behaviour('with nothing selected nothing runs', 'platform-administration/t_EditingAUIAction.md', async () => {
        expect((await press('Of many', {}, '/x_lab_item_list.do')).text).toContain('No records selected')
    })

    refused('actions that run in the browser, in context menus, banners and links of lists: by name', 'SDK 4.9.0', async () => {
        await action('In the browser', { client: '1', onclick: 'go()' })
        await action('On the banner', { form_button: '0', list_banner_button: '1' })
        const text = await textAt('/x_lab_item_list.do')
        expect(text).toContain('the UI action &#39;In the browser&#39; (its script runs in the browser)')
        expect(text).toContain('the UI action &#39;On the banner&#39; (banner of a list)')
    })
})
