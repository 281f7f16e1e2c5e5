import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

export interface CommandResult {
    exitCode: number
    /** Both streams as they came, without colours. */
    output: string
}

/** Runs a program of `node_modules/.bin` to its end; `env` replaces the environment. */
export function runCommand(program: string, args: string[], env: NodeJS.ProcessEnv, cwd = process.cwd()): Promise<CommandResult> {
    return new Promise((resolve, reject) => {
        const child = spawn(`${cwd}/node_modules/.bin/${program}`, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
        const chunks: Buffer[] = []
        child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
        child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
        child.once('error', (error) => reject(new Error(`${program} cannot be run: ${error.message}. Did "npm ci" succeed?`)))
        child.once('close', (code) => resolve({ exitCode: code ?? 1, output: stripVTControlCharacters(Buffer.concat(chunks).toString()) }))
    })
}

/** The environment without what would point now-sdk somewhere else. `NODE_ENV` changes how it signs in. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('SN_SDK_') && name !== 'NODE_ENV')
    return Object.fromEntries(kept)
}
