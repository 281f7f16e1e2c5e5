import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startInstance } from './cluster/start.ts'
import type { InstanceOptions } from './cluster/start.ts'

/** The local instance as a process of its own, until SIGINT or SIGTERM; started by main.ts. */

const OPTIONS = {
    data: { type: 'string' },
    port: { type: 'string', default: '0' },
    nodes: { type: 'string', default: '2' },
    profile: { type: 'string' },
    switch: { type: 'string', multiple: true },
    'admin-password': { type: 'string' },
    'fulfiller-password': { type: 'string' },
    control: { type: 'string' },
    'with-parent': { type: 'boolean', default: false },
} as const

async function main(): Promise<void> {
    const { values } = parseArgs({ options: OPTIONS })
    const options: InstanceOptions = {
        dataDir: resolve(values.data ?? fail('--data DIR is missing: where does the instance keep its database?')),
        port: wholeNumber('--port', values.port, 0, 65_535),
        nodes: wholeNumber('--nodes', values.nodes, 1, 4),
        choice: { profile: values.profile ?? null, switches: values.switch ?? null },
        adminPassword: values['admin-password'] ?? randomPassword(),
        fulfillerPassword: values['fulfiller-password'] ?? randomPassword(),
        controlToken: values.control,
    }
    const instance = await startInstance(options)
    let ending = false
    const end = (): void => {
        if (ending) return
        ending = true
        instance.stop().then(() => process.exit(0), exitWith)
    }
    process.once('SIGINT', end)
    process.once('SIGTERM', end)
    if (values['with-parent']) process.stdin.resume().once('end', end).once('close', end)
    process.stdout.write(`${JSON.stringify({ ready: true, url: instance.url })}\n`)
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
    const value = Number(text)
    return Number.isInteger(value) && value >= least && value <= most ? value : fail(`${option} must be a whole number from ${least} to ${most}, not "${text}"`)
}

/** Only for a new data directory whose starter does not want to sign in; an existing one keeps its passwords. */
function randomPassword(): string {
    return `${randomBytes(18).toString('base64url')}aA1!`
}

function fail(reason: string): never {
    throw new Error(reason)
}

function exitWith(error: unknown): never {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
}

main().catch(exitWith)
