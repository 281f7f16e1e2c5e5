import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { authorise, INTEGRATION_USER, provisionedApp, type ProvisionedApp } from './installed-app.ts'

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
