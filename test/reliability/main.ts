import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectCopy } from '../acceptance/project-copy.ts'
import { takeOut } from './guards.ts'

/**
 * `npm run reliability`: every fault, and the random mix in full with 20 seeds; `--seed N` is the first of them. With `--without GUARD`
 * the app is built without it, and what is asked for is that a test fails. Further arguments go to Jest.
 */

const JEST = createRequire(import.meta.url).resolve('jest/bin/jest')

interface Results {
    testResults: { assertionResults: { status: string; fullName: string }[]; message: string }[]
}

function main(): number {
    const { values, positionals } = parseArgs({ options: { without: { type: 'string' }, seed: { type: 'string' } }, allowPositionals: true })
    const seed = values.seed === undefined ? {} : { RELIABILITY_SEED: values.seed }
    if (values.without === undefined) return jest(positionals, { RELIABILITY: 'full', ...seed })
    const copy = projectCopy()
    const folder = mkdtempSync(join(tmpdir(), 'reliability-'))
    try {
        takeOut(values.without, copy)
        const results = join(folder, 'results.json')
        jest([...positionals, '--json', '--outputFile', results], { TESTED_PROJECT: copy, ...seed })
        return judged(values.without, JSON.parse(readFileSync(results, 'utf8')) as Results)
    } finally {
        for (const each of [copy, folder]) rmSync(each, { recursive: true, force: true })
    }
}

function jest(args: string[], env: NodeJS.ProcessEnv): number {
    const { status } = spawnSync(process.execPath, [JEST, ...args, '--selectProjects', 'reliability'], { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] })
    return status ?? 1
}

function judged(guard: string, { testResults }: Results): number {
    const ran = testResults.flatMap(({ assertionResults }) => assertionResults)
    if (ran.length === 0) throw new Error('no test ran')
    const caught = ran.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)
    process.stdout.write(caught.length > 0 ? `without ${guard} these fail:\n${caught.map((name) => `- ${name}\n`).join('')}` : `nothing missed ${guard}\n`)
    return caught.length > 0 ? 0 : 1
}

process.exitCode = main()
