import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { basic } from '../journey/table-api.ts'
import { authorise, INTEGRATION_USER, provisionedApp, type ProvisionedApp } from './installed-app.ts'
import { ADMIN } from './snapshot.ts'

let app: ProvisionedApp
beforeAll(async () => {
    app = await provisionedApp()
})
afterAll(() => app.stop())

test('a wrong password leaves the person on the sign-in page, and Microsoft without tokens', async () => {
    const page = await authorise(app.microsoft, { ...INTEGRATION_USER, password: 'wrong' })
    expect({ path: page.url.pathname, alert: page.alert }).toEqual({ path: '/login.do', alert: 'User name or password invalid' })
    expect((await app.microsoft.state()).authorised).toBe(false)
})

test('a wrong client secret ends on the provisioning page with the cause, and without tokens', async () => {
    const provision = { instanceUrl: app.instance.url, clientId: app.handover.clientId ?? '', signingSecret: app.handover.signingSecret ?? '' }
    await app.microsoft.provision({ ...provision, clientSecret: 'wrong' })
    const page = await authorise(app.microsoft, INTEGRATION_USER)
    expect(page.url.pathname).toBe('/provisioning')
    expect(page.alert).toContain('server_error')
    expect((await app.microsoft.state()).authorised).toBe(false)
    await app.microsoft.provision({ ...provision, clientSecret: app.handover.clientSecret ?? '' })
})

test('the integration user allows, and Microsoft sees the connection', async () => {
    const page = await authorise(app.microsoft, INTEGRATION_USER)
    expect({ path: page.url.pathname, alert: page.alert }).toEqual({ path: '/provisioning', alert: null })
    expect(await app.microsoft.state()).toMatchObject({
        authorised: true,
        lastError: null,
        check: { user: INTEGRATION_USER.user, connection: { status: 'connected', portal: 'security', pushEnabled: true } },
    })
})

test('another integration user has to be authorised again, and the checklist says so', async () => {
    const headers = { authorization: basic(ADMIN.user, ADMIN.password), accept: 'application/json', 'content-type': 'application/json' }
    const setup = `${app.instance.url}/api/x_mioms_m365ticket/v1/setup`
    const connection = async () => {
        const answer = await fetch(`${setup}/status`, { headers })
        return ((await answer.json()) as { result: { connections: { connectionId: string; status: string }[] } }).result.connections[0]
    }
    const before = await connection()
    expect(before?.status).toBe('connected')
    const name = (userName: string) =>
        fetch(`${setup}/connections/${before?.connectionId}/integration-user`, { method: 'POST', headers, body: JSON.stringify({ userName, password: 'Second-user-7Zq' }) })
    expect((await name('m365.second')).status).toBe(201)
    expect((await connection())?.status).toBe('notAuthorised')
})
