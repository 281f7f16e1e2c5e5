import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { errorsIn, nowSdk } from '../journey/now-sdk.ts'
import { cleanEnvironment, runCommand } from '../journey/run-command.ts'
import { basic } from '../journey/table-api.ts'
import { installedApp, type InstalledApp } from './installed-app.ts'
import { projectCopy } from './project-copy.ts'
import { ADMIN } from './snapshot.ts'

const SCOPE = 'x_mioms_m365ticket'

let app: InstalledApp
beforeAll(async () => {
    app = await installedApp()
})
afterAll(() => app.stop())

function sdk(args: string[], project = process.cwd(), password = ADMIN.password): ReturnType<typeof nowSdk> {
    return nowSdk(args, { instanceUrl: app.instance.url, user: ADMIN.user, password }, project)
}

async function installedVersion(): Promise<string | undefined> {
    const [scope] = await app.admin.find('sys_scope', `scope=${SCOPE}`, 'version')
    return scope?.version
}

/** The connections that the checklist shows; makes one first when told to. */
async function connections(body?: object): Promise<unknown> {
    const headers = { authorization: basic(ADMIN.user, ADMIN.password), accept: 'application/json', 'content-type': 'application/json' }
    const setup = `${app.instance.url}/api/${SCOPE}/v1/setup`
    if (body) await fetch(`${setup}/connections`, { method: 'POST', headers, body: JSON.stringify(body) })
    const { result } = (await (await fetch(`${setup}/status`, { headers })).json()) as { result: { connections: unknown } }
    return result.connections
}

test('now-sdk query reads incidents', async () => {
    await app.admin.create('incident', { short_description: 'Found by the CLI' })
    const { exitCode, output } = await sdk(['query', 'incident', '-q', 'short_description=Found by the CLI', '-f', 'short_description', '-o', 'json'])
    expect(output).toContain('Found by the CLI')
    expect(exitCode).toBe(0)
})

test('a build server signs in by client credentials and installs; a wrong secret is refused by name', async () => {
    const [admin] = await app.admin.find('sys_user', `user_name=${ADMIN.user}`, 'sys_id')
    const [allowed] = await app.admin.find('sys_properties', 'name=glide.oauth.inbound.client.credential.grant_type.enabled', 'sys_id')
    await app.admin.update('sys_properties', allowed?.sys_id ?? '', { value: 'true' })
    const secret = 'Build-server-7Zq'
    const client = await app.admin.create('oauth_entity?sysparm_input_display_value=true', { name: 'Build server', type: 'client', client_secret: secret })
    await app.admin.update('oauth_entity', client.sys_id ?? '', { user: admin?.sys_id ?? '' })
    const install = (clientSecret: string) => runCommand('now-sdk', ['install'], {
        ...cleanEnvironment(),
        SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
        SN_SDK_INSTANCE_URL: app.instance.url,
        SN_SDK_AUTH_TYPE: 'oauth',
        SN_SDK_OAUTH_CLIENT_ID: client.client_id,
        SN_SDK_OAUTH_CLIENT_SECRET: clientSecret,
    })
    const wrong = await install('wrong')
    expect(wrong).toMatchObject({ exitCode: 1, output: expect.stringContaining('client_credentials token request failed: 401') as unknown })
    const right = await install(secret)
    expect(right).toMatchObject({ exitCode: 0, output: expect.stringContaining('Installation completed') as unknown })
})

test('a wrong password is refused by name, and nothing is installed', async () => {
    const { exitCode, output } = await sdk(['install'], process.cwd(), 'wrong')
    expect(exitCode).toBe(1)
    expect(output).toMatch(/ERROR.*(user name|password)/i)
})

test('without a build nothing is uploaded, and the message says so', async () => {
    const { exitCode, output } = await sdk(['install'], projectCopy())
    expect(exitCode).toBe(1)
    expect(output).toContain('No files found in')
})

test('a broken package is refused with the file that is broken, and the app stays as it is', async () => {
    const project = projectCopy({ more: ['dist'] })
    writeFileSync(join(project, 'dist/app/update/sys_script_0000.xml'), '<record_update><sys_script action="INSERT_OR_UPDATE">')
    const { exitCode, output } = await sdk(['install'], project)
    expect(output).toContain('sys_script_0000.xml')
    expect(exitCode).toBe(1)
    expect(await installedVersion()).toBe('1.0.0')
})

test('an upgrade to 1.0.1 keeps the data, and what the administrator set', async () => {
    const hosts = async () => (await app.admin.find('sys_properties', `name=${SCOPE}.callback_hosts`, 'sys_id,value'))[0] ?? {}
    await app.admin.update('sys_properties', (await hosts()).sys_id ?? '', { value: 'events.example' })
    const before = await connections({ portal: 'compliance', tenantId: '2f3a7a52-6a0b-4d0e-9a55-0c7e5a3b9d11', cloud: 'global' })
    const project = projectCopy({ version: '1.0.1' })
    const built = await runCommand('now-sdk', ['build', '--frozenKeys'], cleanEnvironment(), project)
    expect({ errors: built.exitCode === 0 ? '' : errorsIn(built) }).toEqual({ errors: '' })
    const installed = await sdk(['install'], project)
    expect(installed.output).toContain('Installation completed')
    expect(await installedVersion()).toBe('1.0.1')
    expect(before).toEqual([expect.objectContaining({ portal: 'compliance', status: 'notAuthorised' })])
    expect(await connections()).toEqual(before)
    expect(await hosts()).toMatchObject({ value: 'events.example' })
})
