import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals'
import { ADMIN, FULFILLER } from '../../acceptance/snapshot.ts'
import { nowSdk } from '../../journey/now-sdk.ts'
import { cleanEnvironment, runCommand, type CommandResult } from '../../journey/run-command.ts'
import { behaviour, refused } from '../behaviour.ts'
import { builtSample } from './built-sample.ts'
import { startLab, type LabInstance } from './lab-instance.ts'

// The CLI starts in seconds, and each behaviour calls it.
jest.setTimeout(120_000)

const LENDING_ID = '6566094683e7e6e3b3d3b75d1dea49fd'
const ITEM = 'x_smp_lending_item'

let lab: LabInstance
let lending: string
let stock: string
const folders: string[] = []
const sample = async (name: 'lending' | 'stock', version?: string): Promise<string> => {
    const folder = await builtSample(name, version)
    folders.push(dirname(folder))
    return folder
}

beforeAll(async () => {
    lab = await startLab()
    lending = await sample('lending')
    stock = await sample('stock')
    expect(await sdk(['install', '--demoData', 'false'], lending)).toMatchObject({ exitCode: 0 })
}, 180_000)
afterAll(async () => {
    await lab.stop()
    for (const folder of folders) rmSync(folder, { recursive: true })
})

const sdk = (args: string[], project = lending, user = ADMIN): Promise<CommandResult> => nowSdk(args, { instanceUrl: lab.instance.url, ...user }, project)
const titles = (): Promise<string[]> => lab.values(ITEM, '', 'title')
const succeeded = (text: string) => ({ exitCode: 0, output: expect.stringContaining(text) as unknown as string })
const failed = (text: string) => ({ exitCode: 1, output: expect.stringContaining(text) as unknown as string })

async function add(title: string): Promise<string> {
    return (await lab.admin.create(ITEM, { title })).sys_id ?? ''
}

describe('A business rule sample, installed by now-sdk', () => {
    behaviour('its before rule fills in what the user left out', 'SDK 4.9.0', async () => {
        const item = await add('Drill')
        const lent = await lab.admin.update(ITEM, item, { state: 'out', borrower: 'Ada' })
        expect(lent).toMatchObject({ state: 'out', times_lent: '1', due: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) })
    })

    behaviour('its before rule stops what is wrong, and the record stays as it was', 'SDK 4.9.0', async () => {
        const item = await add('Saw')
        await expect(lab.admin.update(ITEM, item, { state: 'out' })).rejects.toThrow('403')
        expect(await lab.admin.get(ITEM, item, 'state,times_lent')).toEqual({ state: 'in', times_lent: '0' })
    })

    behaviour('its after rule runs when its filter condition holds, with the previous values', 'SDK 4.9.0', async () => {
        const item = await add('Level')
        await lab.admin.update(ITEM, item, { state: 'out', borrower: 'Grace' })
        await lab.admin.update(ITEM, item, { state: 'in', borrower: '' })
        expect(await lab.values('syslog', 'messageSTARTSWITHLevel came back', 'message')).toEqual(['Level came back from Grace'])
    })
})

describe('A scripted REST sample, installed by now-sdk', () => {
    const call = async (method: string, name: string, body?: object): Promise<[number, unknown]> => {
        const headers = { 'content-type': 'application/json' }
        const answer = await lab.call(`/api/x_smp_stock/stock/items/${name}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
        return [answer.status, await answer.json()]
    }

    behaviour('is installed by a build server that signs in by OAuth client credentials; a wrong secret is refused by name', 'SDK 4.9.0, configuration/ci-integration.md', async () => {
        await lab.property('glide.oauth.inbound.client.credential.grant_type.enabled', 'true')
        const [admin] = await lab.admin.find('sys_user', `user_name=${ADMIN.user}`, 'sys_id')
        const secret = 'Sample-server-7Zq'
        const client = await lab.admin.create('oauth_entity?sysparm_input_display_value=true', { name: 'Sample server', type: 'client', client_secret: secret })
        await lab.admin.update('oauth_entity', client.sys_id ?? '', { user: admin?.sys_id ?? '' })
        const install = (clientSecret: string): Promise<CommandResult> => runCommand('now-sdk', ['install'], {
            ...cleanEnvironment(),
            SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
            SN_SDK_INSTANCE_URL: lab.instance.url,
            SN_SDK_AUTH_TYPE: 'oauth',
            SN_SDK_OAUTH_CLIENT_ID: client.client_id,
            SN_SDK_OAUTH_CLIENT_SECRET: clientSecret,
        }, stock)
        expect(await install('wrong')).toEqual(failed('client_credentials token request failed: 401'))
        expect(await install(secret)).toEqual(succeeded('Installation completed'))
    })

    behaviour('answers its routes: what it found, what it made, and its own errors', 'SDK 4.9.0', async () => {
        expect(await call('GET', 'screws')).toMatchObject([404, { error: { message: 'There is no screws' }, status: 'failure' }])
        expect(await call('POST', 'screws', { by: 40 })).toEqual([201, { result: { name: 'screws', quantity: 40 } }])
        expect(await call('POST', 'screws', { by: -50 })).toMatchObject([409, { error: { message: 'There is not enough of screws' } }])
        expect(await call('POST', 'screws', { by: 'many' })).toMatchObject([400, { error: { message: '"by" is a number' } }])
        expect(await call('GET', 'screws')).toEqual([200, { result: { name: 'screws', quantity: 40 } }])
    })

    behaviour('is closed to who is not signed in', 'SDK 4.9.0', async () => {
        expect((await fetch(new URL('/api/x_smp_stock/stock/items/screws', lab.instance.url))).status).toBe(401)
    })
})

describe('now-sdk, unmodified', () => {
    behaviour('install prints where the application is, and the rollback context', 'SDK 4.9.0', async () => {
        const { exitCode, output } = await sdk(['install', '--demoData', 'false'])
        expect([exitCode, output]).toEqual([0, expect.stringContaining(`Installation completed. Access the application at: ${lab.instance.url}/sys_app.do?sys_id=${LENDING_ID}`)])
        expect(output).toContain(`${lab.instance.url}/sys_rollback_context.do?sys_id=`)
    })

    behaviour('--demoData false leaves demo data out; without it they come', 'application-development/servicenow-sdk/servicenow-sdk-cli-commands.md', async () => {
        expect(await titles()).not.toContain('Demo ladder')
        expect(await sdk(['install'])).toEqual(succeeded('Installation completed'))
        expect(await titles()).toContain('Demo ladder')
    })

    behaviour('a new version upgrades the application and keeps the data', 'application-development/servicenow-sdk/build-deploy-application-now-sdk.md', async () => {
        await add('Kept')
        expect(await sdk(['install'], await sample('lending', '1.1.0'))).toEqual(succeeded('Installation completed'))
        expect([await lab.values('sys_scope', 'scope=x_smp_lending', 'version'), await titles()]).toEqual([['1.1.0'], expect.arrayContaining(['Kept'])])
    })

    behaviour('--reinstall removes first what is on the instance and not in the package, and goes back a version too', 'application-development/servicenow-sdk/servicenow-sdk-cli-commands.md', async () => {
        const made = await lab.admin.create('sys_script', { name: 'Made on the instance', collection: ITEM, when: 'before', sys_scope: LENDING_ID })
        expect(await sdk(['install'])).toEqual(failed('Lending sample 1.0.0 is older than 1.1.0'))
        expect(await sdk(['install', '--reinstall', '--demoData', 'false'])).toEqual(succeeded('Installation completed'))
        expect(await lab.values('sys_script', `sys_id=${made.sys_id}`, 'name')).toEqual([])
        expect([await lab.values('sys_scope', 'scope=x_smp_lending', 'version'), await titles()]).toEqual([['1.0.0'], []])
    })

    behaviour('query reads page after page, and says where the next one begins', 'SDK 4.9.0', async () => {
        for (const title of ['One', 'Two', 'Three', 'Four', 'Five']) await add(title)
        const page = async (offset: number): Promise<unknown> => {
            const { output } = await sdk(['query', ITEM, '-q', 'ORDERBYtitle', '-f', 'title', '--limit', '3', '--offset', String(offset), '-o', 'json'])
            return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1))
        }
        const first = JSON.stringify(await page(0))
        expect([...first.matchAll(/"title":"(\w+)"/g)].map(([, title]) => title)).toEqual(['Five', 'Four', 'One'])
        expect(first).toMatch(/"hasMore":true,"nextOffset":3/)
        const second = JSON.stringify(await page(3))
        expect([...second.matchAll(/"title":"(\w+)"/g)].map(([, title]) => title)).toEqual(['Three', 'Two'])
        expect(second).toMatch(/"hasMore":false,"nextOffset":null/)
    })

    behaviour('download brings the application as files, without its modules', 'application-development/servicenow-sdk/servicenow-sdk-cli-commands.md', async () => {
        const target = join(lending, 'downloaded')
        expect(await sdk(['download', target])).toMatchObject({ exitCode: 0 })
        expect(readdirSync(target, { recursive: true })).toEqual(expect.arrayContaining([
            `scope/sys_app_${LENDING_ID}.xml`, `dictionary/${ITEM}.xml`, `update/sys_dictionary_${ITEM}_due.xml`,
        ]))
        expect(readdirSync(join(target, 'update')).filter(name => name.startsWith('sys_module'))).toEqual([])
    })

    behaviour('download --incremental brings what was changed on the instance', 'application-development/servicenow-sdk/servicenow-sdk-cli-commands.md', async () => {
        const [rule] = await lab.admin.find('sys_script', `collection=${ITEM}^name=Lend`, 'sys_id')
        await lab.admin.update('sys_script', rule?.sys_id ?? '', { description: 'Changed on the instance' })
        const target = join(lending, 'changed')
        expect(await sdk(['download', target, '--incremental'])).toMatchObject({ exitCode: 0 })
        expect(readdirSync(join(target, 'update'))).toEqual([`sys_script_${rule?.sys_id}.xml`])
        expect(readFileSync(join(target, 'update', `sys_script_${rule?.sys_id}.xml`), 'utf8')).toContain('Changed on the instance')
    })

    behaviour('dependencies writes declarations of the tables and roles that the project names', 'application-development/servicenow-sdk/servicenow-sdk-cli-commands.md', async () => {
        const config = join(lending, 'now.config.json')
        const before = readFileSync(config, 'utf8')
        writeFileSync(config, JSON.stringify({ ...(JSON.parse(before) as object), dependencies: { global: { tables: ['incident'], roles: ['itil'] } } }))
        const { exitCode, output } = await sdk(['dependencies'])
        writeFileSync(config, before)
        const types = join(lending, '@types/servicenow')
        const written = existsSync(types) ? readdirSync(types, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()) : []
        const text = written.map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n')
        expect([exitCode, output.match(/ERROR.*/g)]).toEqual([0, null])
        expect(text).toMatch(/incident[^]*short_description/)
        expect(text).toContain('itil')
    })

    behaviour('a wrong password, and a user who is no administrator, are told so', 'SDK 4.9.0', async () => {
        expect((await sdk(['install'], lending, { ...ADMIN, password: 'wrong' })).output).toMatch(/ERROR.*(user name|password)/i)
        expect(await sdk(['install'], lending, FULFILLER)).toEqual(failed('ERROR: Forbidden'))
    })

    behaviour('a broken package is refused with the file that is broken, and the application stays as it is', 'SDK 4.9.0', async () => {
        const broken = join(lending, 'dist/app/update/sys_script_0000.xml')
        writeFileSync(broken, '<record_update><sys_script action="INSERT_OR_UPDATE">')
        expect(await sdk(['install'])).toEqual(failed('sys_script_0000.xml'))
        rmSync(broken)
        expect(await lab.values('sys_scope', 'scope=x_smp_lending', 'version')).toEqual(['1.0.0'])
    })

    refused('declarations of script includes', 'SDK 4.9.0', async () => {
        const answer = await lab.call('/api/now/syntax_editor/intellisense/sys_script_include', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"scriptIncludes":[]}' })
        expect([answer.status, await answer.json()]).toMatchObject([501, { error: { message: 'Declarations of script includes are not emulated' } }])
    })
})
