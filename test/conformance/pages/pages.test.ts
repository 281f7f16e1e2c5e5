import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { ADMIN, FULFILLER } from '../../acceptance/snapshot.ts'
import { newBrowser, type Browser } from '../../journey/browser.ts'
import { behaviour, refused } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { restCalls } from '../rest-calls.ts'

const ACL = 'ac100000000000000000000000000001'
const page = (name: string, html: string, more: Record<string, string> = {}): [string, string, Record<string, string>] =>
    ['sys_ui_page', name, { name, endpoint: `x_lab_${name}.do`, direct: 'true', html: `<![CDATA[<html><body>${html}</body></html>]]>`, ...more }]
const menu = (name: string, order: string, more: Record<string, string> = {}): [string, string, Record<string, string>] =>
    ['sys_app_application', name, { title: name, order, active: 'true', ...more }]
const MENUS = { Zebra: '10', Apple: '20', Hidden: '15' }

const RESOURCES = { token: 'return { token: gs.getSession().getSessionToken(), user: gs.getUserName() };' }

let probes: ProbeInstance
const { unknown } = restCalls(() => probes)
const address = (path: string): URL => new URL(path, probes.instance.url)

async function signedIn(user = FULFILLER): Promise<Browser> {
    const browser = newBrowser()
    await browser.press(await browser.open(address('/login.do')), 'Log in', { user_name: user.user, user_password: user.password })
    return browser
}
const opened = async (path: string, user = FULFILLER): Promise<{ status: number; text: string }> => (await signedIn(user)).open(address(path))

beforeAll(async () => {
    probes = await startProbes({
        resources: RESOURCES,
        files: [
            page('open', 'hello'),
            page('guarded', 'guarded'),
            page('public', 'for all'),
            page('token', '<script>window.g_ck = "$[gs.getSession().getSessionToken()]";</script>'),
            page('framed', 'framed', { direct: 'false' }),
            page('jelly', '<g:evaluate>gs.log(1)</g:evaluate>'),
            page('expression', '${gs.getUserID()}'),
            ...Object.entries(MENUS).map(([name, order]) => menu(name, order, name === 'Hidden' ? { roles: 'admin' } : {})),
        ],
    }, platform => {
        const role = platform.rows.first('sys_user_role', { name: 'admin' })?.sys_id ?? ''
        platform.rows.insert('sys_security_acl', { sys_id: ACL, type: 'ui_page', name: 'x_lab_guarded', operation: 'read', active: '1', admin_overrides: '1', decision_type: 'allow' })
        platform.rows.insert('sys_security_acl_role', { sys_security_acl: ACL, sys_user_role: role })
    })
    for (const [title, order] of Object.entries(MENUS)) {
        const [application] = await probes.admin.find('sys_app_application', `title=${title}`, 'sys_id')
        for (const [name, place] of [['second', '20'], ['first', '10'], ['closed', '30']]) {
            await probes.admin.create('sys_app_module', {
                title: `${title} ${name}`, order: place ?? '', application: application?.sys_id ?? '', link_type: 'LIST', name: 'incident', active: 'true',
                ...(name === 'closed' ? { roles: 'admin' } : {}), hint: order,
            })
        }
    }
}, 60_000)
afterAll(() => probes.stop())

describe('UI pages', () => {
    behaviour('a page stands under its endpoint, and asks for a sign-in first', ['api-reference/scripts/r_UIPages.md', 'SDK 4.9.0, guide ui-page-guide'], async () => {
        const first = await unknown('/x_lab_open.do')
        expect([first.status, first.headers.get('location')]).toEqual([302, '/login.do?sysparm_goto_url=%2Fx_lab_open.do'])
        expect((await opened('/x_lab_open.do')).text).toContain('hello')
    })

    behaviour('an ACL of type ui_page with the name of the page says who may read it', 'api-reference/scripts/r_UIPages.md', async () => {
        expect([(await opened('/x_lab_guarded.do')).status, (await opened('/x_lab_guarded.do', ADMIN)).status]).toEqual([403, 200])
    })

    behaviour('a page without an ACL of its own asks for snc_internal', 'platform-security/explicit-roles.md', async () => {
        const [role] = await probes.admin.find('sys_user_role', 'name=snc_external', 'sys_id')
        const outsider = await probes.admin.create('sys_user', { user_name: 'out.side' })
        await probes.call(`/api/now/table/sys_user/${outsider.sys_id}?sysparm_input_display_value=true`, { method: 'PATCH', body: '{"user_password":"An-outsider-7Zq"}', headers: { 'content-type': 'application/json' } })
        await probes.admin.create('sys_user_has_role', { user: outsider.sys_id ?? '', role: role?.sys_id ?? '' })
        expect((await opened('/x_lab_open.do', { user: 'out.side', password: 'An-outsider-7Zq' })).status).toBe(403)
    })

    behaviour('sys_public lets in whoever does not sign in, where the ACL of the page does, and only while active', 'platform-security/authentication/t_MakeAPagePublic.md', async () => {
        const statuses = async (): Promise<number[]> => [(await unknown('/x_lab_public.do')).status, (await unknown('/x_lab_open.do')).status]
        expect(await statuses()).toEqual([302, 302])
        const entry = await probes.admin.create('sys_public', { page: 'x_lab_public' })
        const rule = await probes.admin.create('sys_security_acl', { type: 'ui_page', name: 'x_lab_public', operation: 'read', active: 'true', admin_overrides: 'true', decision_type: 'allow' })
        const [role] = await probes.admin.find('sys_user_role', 'name=public', 'sys_id')
        await probes.admin.create('sys_security_acl_role', { sys_security_acl: rule.sys_id ?? '', sys_user_role: role?.sys_id ?? '' })
        const while_active = await statuses()
        await probes.admin.update('sys_public', entry.sys_id ?? '', { active: 'false' })
        expect([while_active, await statuses()]).toEqual([[200, 302], [302, 302]])
    })

    behaviour('a page gets the token of its session, and with it in X-UserToken the page may call REST APIs', ['SDK 4.9.0, guide ui-page-guide', 'reported'], async () => {
        const login = await fetch(address('/angular.do?sysparm_type=login'), { method: 'POST', body: new URLSearchParams({ user_name: FULFILLER.user, user_password: FULFILLER.password }) })
        const cookie = login.headers.getSetCookie().map(line => line.split(';')[0]).join('; ')
        const text = await (await fetch(address('/x_lab_token.do'), { headers: { cookie } })).text()
        const token = /g_ck = "(\w+)"/.exec(text)?.[1] ?? ''
        const answer = await fetch(address('/api/x_lab/probe/token'), { headers: { cookie, 'x-usertoken': token } })
        expect(await answer.json()).toEqual({ result: { token, user: FULFILLER.user } })
        expect((await fetch(address('/api/x_lab/probe/token'), { headers: { cookie } })).status).toBe(401)
    })

    refused('a page that is not direct', 'api-reference/scripts/r_UIPages.md', async () => {
        const framed = await opened('/x_lab_framed.do')
        expect([framed.status, framed.text.includes('direct=false, whose page frame is not emulated')]).toEqual([500, true])
    })

    refused('Jelly, but for what a build of the SDK writes', 'api-reference/scripts/r_UIPages.md', async () => {
        for (const name of ['jelly', 'expression']) {
            const { status, text } = await opened(`/x_lab_${name}.do`)
            expect([name, status, text.includes('is not emulated')]).toEqual([name, 500, true])
        }
    })

    refused('GlideAjax', 'api-reference/c_GlideAjaxAPI.md', async () => {
        const answer = await probes.call('/xmlhttp.do', { method: 'POST', body: 'sysparm_processor=Any', headers: { 'content-type': 'application/x-www-form-urlencoded' } })
        expect([answer.status, await answer.json()]).toEqual([400, { error: { message: 'The processor Any is not emulated', detail: null }, status: 'failure' }])
    })
})

describe('The application menu', () => {
    const places = (text: string, titles: string[]): number[] => titles.map(title => text.indexOf(`>${title}<`))

    behaviour('menus and modules come in their order', 'reported', async () => {
        const { text } = await opened('/')
        const found = places(text, ['Zebra', 'Zebra first', 'Zebra second', 'Apple', 'Apple first'])
        expect(found).not.toContain(-1)
        expect(found).toEqual([...found].sort((a, b) => a - b))
    })

    behaviour('a menu or module with roles is shown to whoever has one of them', 'reported', async () => {
        expect(places((await opened('/')).text, ['Hidden first', 'Zebra closed'])).toEqual([-1, -1])
        expect(places((await opened('/', ADMIN)).text, ['Hidden first', 'Zebra closed'])).not.toContain(-1)
    })
})
