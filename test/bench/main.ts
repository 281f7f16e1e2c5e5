import setUp from '../acceptance/global-setup.ts'
import tearDown from '../acceptance/global-teardown.ts'
import { benchCreate } from './create.ts'
import { benchForeign } from './foreign.ts'
import { benchPush } from './push.ts'
import { tableOf, type Line } from './table.ts'

/** `npm run bench [-- create|push|foreign]`: what the app costs, as ratios and counts of statements. Asserts nothing. */

const PARTS: Record<string, () => Promise<Line[]>> = { create: benchCreate, push: benchPush, foreign: benchForeign }

async function main(): Promise<void> {
    const [wanted] = process.argv.slice(2)
    if (wanted !== undefined && !(wanted in PARTS)) throw new Error(`there is no bench ${wanted}; there are ${Object.keys(PARTS).join(', ')}`)
    await setUp()
    try {
        for (const [name, run] of Object.entries(PARTS)) {
            if (wanted === undefined || wanted === name) process.stdout.write(`${name}\n${tableOf(await run())}\n\n`)
        }
    } finally {
        tearDown()
    }
}

main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
})
