import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nowSdk } from '../journey/now-sdk.ts'
import { cleanEnvironment, runCommand } from '../journey/run-command.ts'
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

test('now-sdk query reads incidents', async () => {
    await app.admin.create('incident', { short_description: 'Found by the CLI' })
    const { exitCode, output } = await sdk(['query', 'incident', '-q', 'short_description=Found by the CLI', '-f', 'short_description', '-o', 'json'])
    expect(output).toContain('Found by the CLI')
    expect(exitCode).toBe(0)
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

test('an upgrade to 1.0.1 keeps the data', async () => {
    const project = projectCopy('1.0.1')
    expect((await runCommand('now-sdk', ['build', '--frozenKeys'], cleanEnvironment(), project)).exitCode).toBe(0)
    const installed = await sdk(['install'], project)
    expect(installed.output).toContain('Installation completed')
    expect(await installedVersion()).toBe('1.0.1')
})

test('a broken package is refused with the file that is broken, and the version before stays', async () => {
    const project = projectCopy('1.0.2')
    expect((await runCommand('now-sdk', ['build', '--frozenKeys'], cleanEnvironment(), project)).exitCode).toBe(0)
    writeFileSync(join(project, 'dist/app/update/sys_script_0000.xml'), '<record_update><sys_script action="INSERT_OR_UPDATE">')
    const { exitCode, output } = await sdk(['install'], project)
    expect(output).toContain('sys_script_0000.xml')
    expect(exitCode).toBe(1)
    expect(await installedVersion()).toBe('1.0.1')
    rmSync(project, { recursive: true })
})
