import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { basic } from '../journey/table-api.ts'
import { installedApp, type InstalledApp } from './installed-app.ts'
import { ADMIN } from './snapshot.ts'

const REDIRECT = 'https://flow.example/redirect'

let app: InstalledApp
let connection: string
beforeAll(async () => {
    app = await installedApp()
    const made = await setup('/connections', { portal: 'security', tenantId: '2f3a7a52-6a0b-4d0e-9a55-0c7e5a3b9d11', cloud: 'global' })
    connection = `/connections/${made.body.result.connection.connectionId}`
})
afterAll(() => app.stop())

interface Reply {
    status: number
    body: { result: { connection: { connectionId: string }; clientId: string; clientSecret?: string }; error?: { code: string; detail: string } }
}

async function setup(path: string, body: object): Promise<Reply> {
    const headers = { authorization: basic(ADMIN.user, ADMIN.password), accept: 'application/json', 'content-type': 'application/json' }
    const answer = await fetch(`${app.instance.url}/api/x_mioms_m365ticket/v1/setup${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    return { status: answer.status, body: (await answer.json()) as Reply['body'] }
}

test('the account of somebody else cannot be taken over: a user who was there is linked without a password only, again and again', async () => {
    const user = await app.admin.create('sys_user', { user_name: 'carla.caller', first_name: 'Carla' })
    for (const attempt of [{ password: 'Taken-over-7Zq' }, { email: 'other@example.com' }]) {
        expect(await setup(`${connection}/integration-user`, { userName: 'carla.caller', ...attempt })).toMatchObject({ status: 409, body: { error: { code: 'integration-user-unfit' } } })
    }
    expect((await setup(`${connection}/integration-user`, { userName: 'carla.caller' })).status).toBe(200)
    expect((await setup(`${connection}/integration-user`, { userName: 'carla.caller', password: 'Taken-over-7Zq' })).status).toBe(409)
    expect(await app.admin.get('sys_user', user.sys_id ?? '', 'email')).toEqual({ email: '' })
})

test('an administrator does not become the integration user', async () => {
    expect(await setup(`${connection}/integration-user`, { userName: 'admin' })).toMatchObject({ status: 409, body: { error: { code: 'integration-user-unfit' } } })
})

test('the registry entry of another integration is linked only when it has the redirect URL, and its secret is never replaced', async () => {
    const entity = await app.admin.create('oauth_entity', { name: 'By hand', type: 'client', redirect_url: 'https://other.example/back', client_secret: 'By-hand-7Zq' })
    const wanted = { name: 'By hand', redirectUrl: REDIRECT }
    expect(await setup(`${connection}/oauth-entity`, wanted)).toMatchObject({ status: 409, body: { error: { code: 'oauth-entity-name-taken' } } })
    await app.admin.update('oauth_entity', entity.sys_id ?? '', { redirect_url: `https://other.example/back,${REDIRECT}` })
    const linked = await setup(`${connection}/oauth-entity`, wanted)
    expect(linked).toMatchObject({ status: 200, body: { result: { clientId: entity.client_id } } })
    expect(linked.body.result.clientSecret).toBeUndefined()
    expect((await setup(`${connection}/oauth-entity`, { ...wanted, rotateSecret: true })).status).toBe(409)
})

test('an entry that the checklist made tells its secret once, and a new one when asked', async () => {
    const wanted = { name: 'From the checklist', redirectUrl: REDIRECT }
    const first = await setup(`${connection}/oauth-entity`, wanted)
    const again = await setup(`${connection}/oauth-entity`, wanted)
    const rotated = await setup(`${connection}/oauth-entity`, { ...wanted, rotateSecret: true })
    expect([first.status, again.status, rotated.status]).toEqual([201, 200, 200])
    expect(again.body.result.clientSecret).toBeUndefined()
    expect(rotated.body.result.clientSecret).toMatch(/^[A-Za-z0-9]{40}$/)
    expect(rotated.body.result.clientSecret).not.toBe(first.body.result.clientSecret)
})

test('a name is a text, never a script to the platform, nor nothing', async () => {
    for (const name of ['javascript:gs.getUserID()', 'NULL']) {
        const refused = await setup(`${connection}/oauth-entity`, { name, redirectUrl: REDIRECT })
        expect(refused).toMatchObject({ status: 400, body: { error: { code: 'body-invalid', fields: [{ path: 'name' }] } } })
    }
    const user = await setup(`${connection}/integration-user`, { userName: 'NULL', password: 'Nobody-at-all-7Zq' })
    expect(user).toMatchObject({ status: 400, body: { error: { code: 'body-invalid', fields: [{ path: 'userName' }] } } })
    expect(await app.admin.find('sys_user', 'user_nameISEMPTY', 'sys_id')).toEqual([])
})

/** The steps of the checklist of the connection, by their id. */
async function steps(): Promise<Record<string, { state: string; evidence: string[]; remedy?: string }>> {
    const headers = { authorization: basic(ADMIN.user, ADMIN.password), accept: 'application/json' }
    const answer = await fetch(`${app.instance.url}/api/x_mioms_m365ticket/v1/setup/status`, { headers })
    const { result } = (await answer.json()) as { result: { connections: { portal: string; steps: { id: string; state: string; evidence: string[] }[] }[] } }
    return Object.fromEntries((result.connections.find(({ portal }) => portal === 'compliance')?.steps ?? []).map((step) => [step.id, step]))
}

test('a hardened instance blocks the steps in its own words, and what the administrator then makes by hand is recognised', async () => {
    // Without the legacy policy the tables' own flags decide (platform-facts 2.3).
    const policy = await app.admin.create('sys_properties', { name: 'glide.record.legacy_cross_scope_access_policy_in_script', value: 'false' })
    const made = await setup('/connections', { portal: 'compliance', tenantId: '2f3a7a52-6a0b-4d0e-9a55-0c7e5a3b9d11', cloud: 'global' })
    const path = `/connections/${made.body.result.connection.connectionId}`
    const entity = { name: 'Hardened', redirectUrl: REDIRECT }
    const REFUSED = "Create operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the table's cross-scope access policy"
    expect(await setup(`${path}/oauth-entity`, entity)).toMatchObject({ status: 422, body: { error: { code: 'oauth-entity-refused', detail: REFUSED } } })
    const remedy: unknown = expect.stringMatching(/"Can create".*by hand in System OAuth.*"Hardened".*https:\/\/flow.example\/redirect/)
    expect((await steps()).oauthEntity).toMatchObject({ state: 'blocked', evidence: [REFUSED], remedy })

    await app.admin.create('oauth_entity', { name: 'Hardened', type: 'client', redirect_url: REDIRECT, client_secret: 'By-hand-7Zq', active: 'true' })
    expect((await steps()).oauthEntity).toMatchObject({ state: 'todo', evidence: [expect.stringContaining('"Hardened"')] })
    expect((await setup(`${path}/oauth-entity`, entity)).status).toBe(200)
    expect((await steps()).oauthEntity).toMatchObject({ state: 'done' })

    const user = { userName: 'm365.hardened', password: 'Made-here-7Zq' }
    expect((await setup(`${path}/integration-user`, user)).status).toBe(422)
    expect((await steps()).integrationUser).toMatchObject({ state: 'blocked', evidence: expect.arrayContaining([expect.stringContaining("'sys_user_has_role'")]) as unknown })
    await app.admin.update('sys_properties', policy.sys_id ?? '', { value: 'true' })
    expect((await setup(`${path}/integration-user`, user)).status).toBe(200)
    expect((await steps()).integrationUser).toMatchObject({ state: 'done' })
})

/** The HTML of a page, as a new user sees it who has this role of the application. */
async function pagesAs(role: string): Promise<(path: string) => Promise<string>> {
    const userName = `sees.${role}.${randomUUID().slice(0, 8)}`
    const [user, [found]] = await Promise.all([
        // Only a display value is hashed.
        app.admin.create('sys_user?sysparm_input_display_value=true', { user_name: userName, user_password: 'Sees-it-7Zq', active: 'true' }),
        app.admin.find('sys_user_role', `name=x_mioms_m365ticket.${role}`, 'sys_id'),
    ])
    await app.admin.create('sys_user_has_role', { user: user.sys_id ?? '', role: found?.sys_id ?? '' })
    const authorization = basic(userName, 'Sees-it-7Zq')
    return async (path) => (await fetch(`${app.instance.url}/${path}`, { headers: { authorization } })).text()
}

test.each([
    ['admin', ['Setup', 'Connections', 'Tickets', 'Status updates', 'Waiting updates', 'Dead letters', 'Deliveries', 'State names', 'Routing rules', 'Ticket defaults', 'Activity']],
    ['auditor', ['Connections', 'Tickets', 'Status updates', 'Waiting updates', 'Dead letters', 'Deliveries', 'State names', 'Routing rules', 'Ticket defaults', 'Activity']],
    ['integration', []],
])('the role %s finds its pages in the menu', async (role, modules) => {
    const page = await (await pagesAs(role))('navpage.do')
    const menu = page.slice(page.indexOf('<nav'))
    const selfService = ['Incidents'] // open to everybody, with every role
    expect([...menu.matchAll(/<li><a[^>]*>([^<]+)/g)].map((found) => found[1]).filter((title) => !selfService.includes(title ?? ''))).toEqual(modules)
})

test('the lists show what a person looks for, and no hash or key', async () => {
    const open = await pagesAs('admin')
    const headings = async (table: string) => [...(await open(`x_mioms_m365ticket_${table}_list.do`)).matchAll(/<th[^>]*>(?:<a[^>]*>)?([^<]+)/g)].map((found) => found[1]?.trim())
    expect(await headings('ticket')).toEqual(['Select', 'Task ID', 'Task name', 'Ticket', 'Kind', 'Status known to Microsoft', 'Connection', 'Created'])
    expect(await headings('status_update')).toEqual(['Select', 'Ticket', 'Connection', 'Type', 'State', 'Waiting since', 'Due', 'Failures', 'Last error', 'Delivered'])
})

test('an auditor sees the connection without the address of its callback, which may carry a key', async () => {
    const page = await pagesAs('auditor')
    const form = await page(`x_mioms_m365ticket_connection.do?sys_id=${connection.split('/')[2]}`)
    expect(form).toContain('2f3a7a52-6a0b-4d0e-9a55-0c7e5a3b9d11')
    expect(form).not.toContain('Callback URL')
})

test('an operator changes the name of a state, and not what it stands for', async () => {
    const page = await pagesAs('operator')
    const id = /x_mioms_m365ticket_state_map\.do\?sys_id=([0-9a-f]{32})/.exec(await page('x_mioms_m365ticket_state_map_list.do'))?.[1]
    const form = await page(`x_mioms_m365ticket_state_map.do?sys_id=${id}`)
    const typed = ['kind', 'state', 'status', 'display_name'].filter((name) => form.includes(`name="${name}"`))
    expect(typed).toEqual(['display_name'])
})

test.each([
    ['routing_rule', 'operator', ['connection', 'kind', 'category', 'source', 'priority', 'order', 'active', 'assignment_group', 'assigned_to']],
    ['ticket_default', 'admin', ['connection', 'kind', 'active', 'column_name', 'value', 'order']],
])('the form of a new %s has what an %s fills in, in its order, and nothing of the other kind of setting', async (table, role, fields) => {
    const form = await (await pagesAs(role))(`x_mioms_m365ticket_${table}.do?sys_id=-1`)
    const names = [...form.matchAll(/<(?:input|select|textarea)[^>]*\bname="([^"]+)"/g)].map((found) => found[1] ?? '').filter((name) => !/^(sys|original\.)/.test(name))
    expect([...new Set(names)]).toEqual(fields)
})
