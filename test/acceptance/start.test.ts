import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { join } from 'node:path'
import { beforeAll, expect, jest, test } from '@jest/globals'
import { projectCopy } from './project-copy.ts'

// Four whole starts, each with a build.
jest.setTimeout(600_000)

let project: string
let ports: { INSTANCE_PORT: string; MICROSOFT_PORT: string }
beforeAll(async () => {
    project = projectCopy()
    const taken = await Promise.all([takePort(), takePort()])
    const [instance, microsoft] = taken.map((server) => String((server.address() as AddressInfo).port))
    ports = { INSTANCE_PORT: instance ?? '', MICROSOFT_PORT: microsoft ?? '' }
    for (const server of taken) server.close()
})

async function takePort(): Promise<Server> {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    return server
}

async function start(args: string[], env: NodeJS.ProcessEnv = {}): Promise<{ exitCode: number | null; output: string }> {
    const program = join(project, 'test/journey/start.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], { cwd: project, env: { ...process.env, NODE_ENV: undefined, ...ports, ...env } })
    const chunks: string[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString()))
    const [exitCode] = (await once(child, 'close')) as [number | null]
    return { exitCode, output: chunks.join('') }
}

const STATUS_NEWS = /(CHG\d{7}): .*inProgress #\d+; (INC\d{7}): .*inProgress #\d+, resolved #\d+/

test('one start does the whole job, and a second one goes on with what is there', async () => {
    const first = await start(['--once'])
    expect(first.output).toMatch(STATUS_NEWS)
    expect(first.exitCode).toBe(0)
    const second = await start(['--once'])
    expect(second.exitCode).toBe(0)
    expect(STATUS_NEWS.exec(second.output)?.slice(1)).toEqual(STATUS_NEWS.exec(first.output)?.slice(1))
})

test('on a hardened instance as well, after what an administrator does there', async () => {
    const { exitCode, output } = await start(['--once', '--reset', '--profile', 'hardened'])
    expect(output).toContain('by admin: snc_basic_auth_api_access for System Administrator and Fred Fulfiller; read_access, create_access, update_access of oauth_entity; create_access of sys_user_has_role')
    expect(output).toMatch(STATUS_NEWS)
    expect(exitCode).toBe(0)
})

test('and where people come in by single sign-on and a second factor', async () => {
    const { exitCode, output } = await start(['--once', '--reset', '--profile', 'sso'])
    expect(output).toContain('by admin: account recovery and MFA Exempted User Group for m365.integration')
    expect(output).toMatch(STATUS_NEWS)
    expect(exitCode).toBe(0)
})

test('the session file lets a script join in, and only its owner read it', () => {
    const file = join(project, '.local/session.json')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
        instance: { url: `http://127.0.0.1:${ports.INSTANCE_PORT}`, admin: SIGN_IN, fulfiller: SIGN_IN },
        integrationUser: SIGN_IN,
        oauth: { clientId: TEXT, clientSecret: TEXT, redirectUri: TEXT, accessToken: TEXT, refreshToken: TEXT },
        microsoft: { url: `http://127.0.0.1:${ports.MICROSOFT_PORT}`, eventsUrl: TEXT },
        tickets: [TICKET, TICKET],
    })
})

const TEXT: unknown = expect.stringMatching(/./)
const SIGN_IN = { user: TEXT, password: TEXT }
const TICKET = { taskId: TEXT, number: TEXT, sysId: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown, kind: expect.stringMatching(/^(change|incident)$/) as unknown }

test.each(['INSTANCE_PORT', 'MICROSOFT_PORT'])('a taken port is named together with %s', async (variable) => {
    const taken = await takePort()
    const { port } = taken.address() as AddressInfo
    const { exitCode, output } = await start(['--once'], { [variable]: String(port) })
    expect(output).toContain(`port ${port} is taken: stop what uses it, or set ${variable} to another port`)
    expect(exitCode).toBe(1)
    taken.close()
})

test('a port that is no number is named', async () => {
    const { exitCode, output } = await start(['--once'], { INSTANCE_PORT: 'eighty' })
    expect(output).toContain('INSTANCE_PORT must be a port number from 1 to 65535, not "eighty"')
    expect(exitCode).toBe(1)
})

test('an unknown option is named', async () => {
    const { exitCode, output } = await start(['--twice'])
    expect(output).toContain('--twice')
    expect(exitCode).toBe(1)
})
