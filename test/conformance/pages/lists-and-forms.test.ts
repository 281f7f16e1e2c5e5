import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { FULFILLER } from '../../acceptance/snapshot.ts'
import { basic } from '../../journey/table-api.ts'
import { behaviour, refused } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'

let probes: ProbeInstance
beforeAll(async () => {
    probes = await startProbes({
        rules: {
            Says: { when: 'before', action_insert: 'true', filter_condition: 'code=speaks^EQ', script: 'gs.addInfoMessage("Said by a rule")' },
            Stops: { when: 'before', action_insert: 'true', filter_condition: 'code=stops^EQ', script: 'gs.addErrorMessage("Not this one"); current.setAbortAction(true)' },
        },
    })
    const { admin } = probes
    for (const [short_description, urgency] of [['Faces alpha', '1'], ['Faces beta', '2'], ['Faces gamma', '3']] as const) await admin.create('incident', { short_description, urgency, impact: '1' })
}, 60_000)
afterAll(() => probes.stop())

interface Face {
    status: number
    location: string
    html: string
    /** The text of the page's main part. */
    text: string
}

const AS_FULFILLER = { authorization: basic(FULFILLER.user, FULFILLER.password) }

async function open(path: string, init: RequestInit = {}): Promise<Face> {
    const answer = await probes.call(path, init)
    const html = await answer.text()
    const text = html.replace(/[\s\S]*<main/, '<main').replace(/<option[\s\S]*?<\/option>/g, '').replace(/<[^>]*>/g, ' ').replace(/&gt;/g, '>').replace(/\s+/g, ' ')
    return { status: answer.status, location: answer.headers.get('location') ?? '', html, text }
}

const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Face> => open(path, { method: 'POST', body: new URLSearchParams(fields), headers })
const list = (query: string, more = ''): Promise<Face> => open(`/incident_list.do?sysparm_query=${encodeURIComponent(query)}${more}`)
const FACES = 'short_descriptionSTARTSWITHFaces'

/** First of the names of the faces' incidents, in the order of the list. */
const order = ({ text }: Face): string[] => [...text.matchAll(/Faces (alpha|beta|gamma)/g)].map(found => found[1] ?? '')

/** The condition that the list's search makes of what was typed. */
async function searched(field: string, typed: string): Promise<string> {
    const { location, text } = await open(`/incident_list.do?${new URLSearchParams({ sysparm_field: field, sysparm_text: typed })}`)
    return location ? new URL(location, probes.instance.url).searchParams.get('sysparm_query') ?? '' : text
}

/** What a form's control holds. */
const valueOf = ({ html }: Face, name: string): string | undefined =>
    new RegExp(`<input id="${name}"[^>]* value="([^"]*)"`).exec(html)?.[1] ?? new RegExp(`<select id="${name}"[^>]*>.*?<option value="([^"]*)" selected>`).exec(html)?.[1]

describe('lists', () => {
    behaviour('<table>_list.do with sysparm_query shows the records that meet the encoded query', 'platform-user-interface/navigate-using-url.md', async () => {
        expect(order(await list(`${FACES}^urgency=2`))).toEqual(['beta'])
    })

    behaviour('sysparm_order and sysparm_order_direction sort a list', 'platform-user-interface/navigate-using-url.md', async () => {
        expect(order(await list(FACES, '&sysparm_order=short_description&sysparm_order_direction=desc'))).toEqual(['gamma', 'beta', 'alpha'])
        expect(order(await list(FACES, '&sysparm_order=short_description'))).toEqual(['alpha', 'beta', 'gamma'])
    })

    behaviour('sysparm_force_row_count limits how many results a list has', 'platform-user-interface/navigate-using-url.md', async () => {
        const face = await list(`${FACES}^ORDERBYshort_description`, '&sysparm_force_row_count=2')
        expect([order(face), face.text.includes('1 to 2 of 2')]).toEqual([['alpha', 'beta'], true])
    })

    behaviour('a column heading sorts in ascending order, and in reverse when pressed again', 'platform-user-interface/configure-use-list-functions.md', async () => {
        const heading = async (query: string): Promise<string> => /<a href="([^"]*)">Short description<\/a>/.exec((await list(query)).html)?.[1] ?? ''
        expect([await heading(FACES), await heading(`${FACES}^ORDERBYshort_description`)].map(address => decodeURIComponent(address).split('^')[1]))
            .toEqual(['ORDERBYshort_description', 'ORDERBYDESCshort_description'])
    })

    behaviour('a choice list is sorted by value and not by label', 'platform-user-interface/configure-use-list-functions.md', async () => {
        await probes.admin.create('incident', { short_description: 'Sorted late', state: '2' })
        await probes.admin.create('incident', { short_description: 'Sorted early', state: '1' })
        // "In Progress" (2) stands before "New" (1) by its label.
        const { text } = await list('short_descriptionSTARTSWITHSorted^ORDERBYstate')
        expect(text.indexOf('Sorted early')).toBeLessThan(text.indexOf('Sorted late'))
    })

    behaviour('a breadcrumb removes all conditions to its right, the separator before it only its own', 'platform-user-interface/c_UsingFiltersAndBreadcrumbs.md', async () => {
        const { html } = await list('active=true^urgency=1^impact=1')
        const crumbs = /<ol class="crumbs">([\s\S]*?)<\/ol>/.exec(html)?.[1] ?? ''
        const targets = [...crumbs.matchAll(/href="([^"]*)"/g)].map(found => new URL((found[1] ?? '').replaceAll('&amp;', '&'), probes.instance.url).searchParams.get('sysparm_query'))
        expect(targets).toEqual([null, 'urgency=1^impact=1', 'active=true', 'active=true^impact=1', 'active=true^urgency=1', 'active=true^urgency=1', 'active=true^urgency=1^impact=1'])
    })

    behaviour('the breadcrumbs name fields and choices by their labels', 'platform-user-interface/c_UsingFiltersAndBreadcrumbs.md', async () => {
        expect((await list('active=true^urgency=1')).text).toContain('All > Active = true > Urgency = 1 - High')
    })

    behaviour('New in a filtered list opens a record with the filter\'s values', 'platform-user-interface/c_UsingFiltersAndBreadcrumbs.md', async () => {
        const target = /href="([^"]*)">New</.exec((await list('urgency=1^short_descriptionLIKEx')).html)?.[1] ?? ''
        const form = await open(target.replaceAll('&amp;', '&'))
        expect([valueOf(form, 'urgency'), valueOf(form, 'short_description')]).toEqual(['1', ''])
    })

    behaviour('the first column opens the record, a reference opens the record that it names', 'platform-user-interface/r_Fields.md', async () => {
        const [fred] = await probes.admin.find('sys_user', `user_name=${FULFILLER.user}`, 'sys_id')
        const made = await probes.admin.create('incident', { short_description: 'Linked', assigned_to: fred?.sys_id ?? '' })
        const { html } = await list('short_description=Linked')
        expect([html.includes(`<td><a href="/incident.do?sys_id=${made.sys_id}">${made.number}</a>`), html.includes(`<a href="/sys_user.do?sys_id=${fred?.sys_id}">Fred Fulfiller</a>`)]).toEqual([true, true])
    })

    behaviour('a user who may not read a table sees no list of it', ['now-intelligence/reporting/t_DefineAPivotTableColoringRule.md', 'reported'], async () => {
        const face = await open('/sys_security_acl_list.do', { headers: AS_FULFILLER })
        expect([face.status, face.text.includes('Security constraints prevent access to requested page')]).toEqual([403, true])
    })

    refused('the export of a list as CSV', 'platform-user-interface/r_NavigatingByURLExamples.md', async () => {
        const face = await list(FACES, '&CSV')
        expect([face.status, face.text.includes('The export of a list as CSV is not emulated')]).toEqual([400, true])
    })
})

describe('search in a list', () => {
    const PAGE_TEXTS: [typed: string, condition: string][] = [
        ['*alpha', 'short_descriptionLIKEalpha'], ['%alpha%', 'short_descriptionLIKEalpha'], ['%alpha', 'short_descriptionENDSWITHalpha'],
        ['alpha%', 'short_descriptionSTARTSWITHalpha'], ['=alpha', 'short_description=alpha'], ['!*alpha', 'short_descriptionNOT LIKEalpha'], ['!=alpha', 'short_description!=alpha'],
    ]
    behaviour('wildcards say how a value is compared', 'platform-user-interface/t_SearchAList.md', async () => {
        const found = await Promise.all(PAGE_TEXTS.map(([typed]) => searched('short_description', typed)))
        expect(found).toEqual(PAGE_TEXTS.map(([, condition]) => condition))
    })

    behaviour('without a wildcard, values from the one typed on are found', 'platform-user-interface/t_SearchAList.md', async () => {
        expect(await searched('short_description', 'beta')).toBe('short_description>=beta')
    })

    behaviour('a number is found by the digits that it ends with', 'platform-user-interface/t_SearchAList.md', async () => {
        expect(await searched('number', '4')).toBe('numberENDSWITH4')
    })

    behaviour('a choice is found by its label; a value finds what is greater or equal', 'platform-user-interface/t_SearchAList.md', async () => {
        expect([await searched('state', 'Resolved'), await searched('state', '6')]).toEqual(['state=6', 'state>=6'])
    })

    behaviour('for text looks into every text of the list', 'platform-user-interface/t_SearchAList.md', async () => {
        const query = await searched('text', 'alpha')
        expect(query.split('^OR')).toEqual(expect.arrayContaining(['short_descriptionLIKEalpha', 'numberLIKEalpha']))
        expect(order(await list(query))).toEqual(['alpha'])
    })

    refused('the wildcard !% in the search of a list', 'platform-user-interface/t_SearchAList.md', async () => {
        expect(await searched('short_description', '!%alpha')).toContain('The wildcard !% is not emulated')
    })
})

describe('forms', () => {
    behaviour('sys_id=-1 opens a new record, and sysparm_query gives it values', ['platform-user-interface/navigate-using-url.md', 'platform-user-interface/r_NavigatingByURLExamples.md'], async () => {
        const form = await open('/incident.do?sys_id=-1&sysparm_query=urgency=1^short_description=Preset')
        expect([valueOf(form, 'urgency'), valueOf(form, 'short_description')]).toEqual(['1', 'Preset'])
    })

    behaviour('priority and number are kept by engines for tasks only; in other tables they are typed', ['SDK 4.9.0', 'reported'], async () => {
        const typed = async (table: string, name: string): Promise<boolean> => valueOf(await open(`/${table}.do?sys_id=-1`), name) !== undefined
        expect([await typed('incident', 'priority'), await typed('sys_script', 'priority'), await typed('sys_number', 'number')]).toEqual([false, true, true])
    })

    behaviour('a preset value may be a call of gs', 'platform-user-interface/r_NavigatingByURLExamples.md', async () => {
        expect(valueOf(await open('/incident.do?sys_id=-1&sysparm_query=caller_id=javascript:gs.getUserID()', { headers: AS_FULFILLER }), 'caller_id')).toBe('Fred Fulfiller')
    })

    behaviour('who may not create in a table is refused the form of a new record', ['platform-security/access-control/acl-rule-types.md', 'reported'], async () => {
        const face = await open('/sys_user_group.do?sys_id=-1', { headers: AS_FULFILLER })
        expect([face.status, face.text.includes('Security constraints prevent access to requested page')]).toEqual([403, true])
    })

    behaviour('sysparm_query without a sys_id opens the record that it finds', 'platform-user-interface/r_NavigatingByURLExamples.md', async () => {
        const { number } = await probes.admin.create('incident', { short_description: 'Found by its number' })
        expect(valueOf(await open(`/incident.do?sysparm_query=number=${number}`), 'short_description')).toBe('Found by its number')
    })

    behaviour('a new record keeps the number that its form showed', 'platform-administration/t_PreventNumberingGaps.md', async () => {
        const form = await open('/incident.do?sys_id=-1')
        const number = /name="number" value="([^"]*)"/.exec(form.html)?.[1] ?? ''
        const { location } = await post('/incident.do', { sys_id: '-1', number, short_description: 'Numbered', 'original.short_description': '' })
        expect(await probes.admin.get('incident', location.split('sys_id=')[1] ?? '', 'number,short_description')).toEqual({ number, short_description: 'Numbered' })
    })

    behaviour('a mandatory field must be filled in to save the form', 'platform-user-interface/c_FormFields.md', async () => {
        const { sys_id: sysId = '' } = await probes.admin.create('incident', { short_description: 'To be resolved' })
        const face = await post('/incident.do', { sys_id: sysId, state: '6', 'original.state': '1', close_notes: '', 'original.close_notes': '', close_code: '', 'original.close_code': '' })
        expect([face.status, face.text.includes('The following mandatory fields are not filled in: Resolution code, Close notes')]).toEqual([422, true])
        expect(face.html).toMatch(/<label class="mandatory" for="close_notes">/)
        expect(await probes.admin.get('incident', sysId, 'state')).toEqual({ state: '1' })
    })

    behaviour('two people who change different fields of a record do not undo each other', 'platform-user-interface/t_EditingInForms.md', async () => {
        const { sys_id: sysId = '' } = await probes.admin.create('incident', { short_description: 'Before', urgency: '3' })
        await probes.admin.update('incident', sysId, { urgency: '1' })
        await post('/incident.do', { sys_id: sysId, urgency: '3', 'original.urgency': '3', short_description: 'After', 'original.short_description': 'Before' })
        expect(await probes.admin.get('incident', sysId, 'short_description,urgency')).toEqual({ short_description: 'After', urgency: '1' })
    })

    behaviour('a related list shows the records that refer to this one, and New there refers to it', 'platform-user-interface/c_RelatedLists.md', async () => {
        const parent = await probes.admin.create('incident', { short_description: 'A parent' })
        const child = await probes.admin.create('incident', { short_description: 'A child', parent_incident: parent.sys_id ?? '' })
        const { html } = await open(`/incident.do?sys_id=${parent.sys_id}`)
        expect(html).toContain(`<a href="/incident.do?sys_id=${child.sys_id}">${child.number}</a>`)
        const target = /href="([^"]*)">New Incident</.exec(html)?.[1] ?? ''
        expect(valueOf(await open(target.replaceAll('&amp;', '&')), 'parent_incident')).toBe(parent.number)
    })

    behaviour('the activity stream lists journal entries with who wrote them, the newest first', 'platform-user-interface/c_activity-streams.md', async () => {
        const { sys_id: sysId = '' } = await probes.admin.create('incident', { short_description: 'Talked about' })
        await probes.admin.update('incident', sysId, { work_notes: 'The older' })
        await probes.instance.advance(5)
        await probes.admin.update('incident', sysId, { comments: 'The newer' })
        expect((await open(`/incident.do?sys_id=${sysId}`)).text).toMatch(/Activity System Administrator Additional comments [\d: -]+ The newer System Administrator Work notes [\d: -]+ The older/)
    })

    behaviour('who may not read the table of a reference is offered no names to complete from', 'platform-administration/c_AutoCompleteForReferenceFields.md', async () => {
        const offered = async (headers: Record<string, string>): Promise<boolean> => {
            const { html } = await open('/incident.do?sys_id=-1', { headers })
            return /<datalist id="names.sys_user_group"><option/.test(html)
        }
        expect(await offered(AS_FULFILLER)).toBe(true)
        await probes.admin.create('sys_security_acl', { name: 'sys_user_group', type: 'record', operation: 'read', decision_type: 'deny', active: 'true', admin_overrides: 'true', script: 'answer = false', advanced: 'true' })
        expect(await offered(AS_FULFILLER)).toBe(false)
    })

    refused('columns of other tables, formatters, annotations and other views in an installed layout: the page names them', 'SDK 4.9.0', async () => {
        const { admin } = probes
        const [standard] = await admin.find('sys_ui_view', 'title=Default view', 'sys_id')
        const view = standard?.sys_id ?? ''
        const { sys_id: listId = '' } = await admin.create('sys_ui_list', { name: 'sys_user_group', view })
        for (const element of ['name', 'manager.email']) await admin.create('sys_ui_list_element', { list_id: listId, element })
        const { sys_id: section = '' } = await admin.create('sys_ui_section', { name: 'sys_user_group', view })
        for (const [type, element] of [['', 'name'], ['', '.split'], ['', 'manager.email'], ['formatter', 'attached_knowledge'], ['formatter', 'activity.xml'], ['annotation', '']] as const) {
            await admin.create('sys_ui_element', { sys_ui_section: section, type, element })
        }
        expect((await open('/sys_user_group_list.do')).text).toContain('Not emulated here: manager.email. ')
        expect((await open('/sys_user_group.do?sys_id=-1&sysparm_view=mobile')).text)
            .toContain('Not emulated here: manager.email, attached_knowledge, an annotation, the view &#39;mobile&#39; of a form. ')
    })

    refused('client scripts: the list and the form of their table name them', 'SDK 4.9.0', async () => {
        await probes.admin.create('sys_script_client', { name: 'Warns', table: 'x_lab_item', active: 'true' })
        const named = 'Not emulated here: the client script &#39;Warns&#39;.'
        expect((await open('/x_lab_item_list.do')).text).toContain(named)
        expect((await open('/x_lab_item.do?sys_id=-1')).text).toContain(named)
    })

    behaviour('messages of a script stand above the page that follows', 'api-reference/server-api-reference/c_GlideSystemAPI.md', async () => {
        const answer = await probes.call('/x_lab_item.do', { method: 'POST', body: new URLSearchParams({ sys_id: '-1', code: 'speaks', 'original.code': '' }) })
        const cookie = answer.headers.getSetCookie().map(line => line.split(';')[0]).join('; ')
        const face = await open(answer.headers.get('location') ?? '', { headers: { cookie } })
        expect(face.text).toContain('The record was saved Said by a rule')
    })

    behaviour('an aborted record is not saved, and the form says why with what was typed', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', async () => {
        const face = await post('/x_lab_item.do', { sys_id: '-1', code: 'stops', 'original.code': '', note: 'Long text', 'original.note': '' })
        expect([face.status, face.text.includes('Not this one'), face.text.includes('Long text')]).toEqual([422, true, true])
    })

    behaviour('only who has the right to delete a record finds Delete on its form, and can', 'platform-security/access-control/acl-rule-types.md', async () => {
        const { sys_id: sysId = '' } = await probes.admin.create('incident', { short_description: 'To be deleted' })
        const address = `/incident.do?sys_id=${sysId}`
        expect([(await open(address)).text.includes('Delete this record'), (await open(address, { headers: AS_FULFILLER })).text.includes('Delete this record')]).toEqual([true, false])
        const remove = (headers: Record<string, string>): Promise<Face> => post('/incident.do', { sys_id: sysId, sys_action: 'sysverb_delete' }, headers)
        expect([(await remove(AS_FULFILLER)).status, (await remove({})).location]).toEqual([422, '/incident_list.do'])
        expect((await open(address)).status).toBe(404)
    })
})

describe('application menus', () => {
    behaviour('a module is shown to who has the roles of its menu and its own; one that overrides asks for its own only', 'application-development/automated-test-framework-atf/test-steps-app-navigator-category.md', async () => {
        const { admin } = probes
        const menu = await admin.create('sys_app_application', { title: 'For admins', roles: 'admin', active: 'true' })
        for (const [title, override] of [['Kept in', 'false'], ['Let out', 'true']] as const) {
            await admin.create('sys_app_module', { title, application: menu.sys_id ?? '', link_type: 'LIST', name: 'incident', roles: 'itil', override_menu_roles: override, active: 'true' })
        }
        const seen = async (headers: Record<string, string>): Promise<boolean[]> => {
            const { text } = await open('/home.do', { headers })
            return ['Kept in', 'Let out'].map(title => text.includes(title))
        }
        expect([await seen({}), await seen(AS_FULFILLER)]).toEqual([[true, true], [false, true]])
    })

    behaviour('the navigation filter shows the matching applications and modules', 'platform-user-interface/c_UI16ApplicationNavigator.md', async () => {
        const { text } = await open('/home.do?sysparm_filter=unassigned')
        expect([text.includes('Open - Unassigned'), text.includes('Assigned to me')]).toEqual([true, false])
        expect((await open('/home.do?sysparm_filter=problem')).text).toContain('Create New')
    })
})
