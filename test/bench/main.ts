import setUp from '../acceptance/global-setup.ts'
import tearDown from '../acceptance/global-teardown.ts'
import { benchForeign } from './foreign.ts'
import { benchInstance } from './instance.ts'
import { benchPush } from './push.ts'
import { benchReconcile } from './reconcile.ts'
import { benchTickets } from './tickets.ts'
import { tableOf, type Line } from './table.ts'

/** `npm run bench [-- instance|tickets|push|reconcile|foreign]`: what the local instance and the app cost, as ratios and counts of statements. Asserts nothing. */

const PARTS: Record<string, { run: () => Promise<Line[]>; needsApp: boolean }> = {
    instance: { run: benchInstance, needsApp: false },
    tickets: { run: benchTickets, needsApp: true },
    push: { run: benchPush, needsApp: true },
    reconcile: { run: benchReconcile, needsApp: true },
    foreign: { run: benchForeign, needsApp: true },
}

async function main(): Promise<void> {
    const [wanted] = process.argv.slice(2)
    if (wanted !== undefined && !(wanted in PARTS)) throw new Error(`there is no bench ${wanted}; there are ${Object.keys(PARTS).join(', ')}`)
    const parts = Object.entries(PARTS).filter(([name]) => wanted === undefined || wanted === name)
    if (parts.some(([, { needsApp }]) => needsApp)) await setUp()
    try {
        for (const [name, { run }] of parts) process.stdout.write(`${name}\n${tableOf(await run())}\n\n`)
    } finally {
        tearDown()
    }
}

main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
})
