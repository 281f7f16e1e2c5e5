import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What keeps the push from losing, doubling or disordering anything; each can be taken out to see which test misses it. */

interface Cut {
    file: string
    find: string
    replace: string
}

const OUTBOX = 'src/server/status-push/outbox/outbox-records.ts'
const MOVES_DUE_TIME = "record.setValue('due_at', platformTime(claim.untilMs))"

export const GUARDS: Record<string, Cut[]> = {
    // What one worker took is there for the others as before.
    claim: [{ file: OUTBOX, find: MOVES_DUE_TIME, replace: "record.setValue('due_at', platformTime(nowMs))" }],
    // What a worker took is its own for ever.
    lease: [{ file: OUTBOX, find: MOVES_DUE_TIME, replace: "record.setValue('due_at', platformTime(claim.untilMs + 1e12))" }],
    // What was told later counts, however old it is.
    sequence: [
        { file: 'src/server/tickets/agreed-records.ts', find: "    record.addQuery('agreed_sequence', '<=', agreed.sequence)\n", replace: '' },
        { file: 'src/server/tickets/agreed.ts', find: 'return agreed.sequence > link.agreedSequence && agreed.hash', replace: 'return agreed.hash' },
    ],
    // Nobody looks for news that was not queued.
    reconcile: [{
        file: 'src/server/status-push/reconcile/reconcile-status.ts',
        find: 'return missed.filter(([link]) => queueNews(link, nowMs())).length',
        replace: "return missed.filter(([link]) => link.sysId === '' && queueNews(link, nowMs())).length",
    }],
}

/** Takes a guard out of the copy of the project in `folder`. Throws when it does not stand there as it is known here. */
export function takeOut(guard: string, folder: string): void {
    const cuts = GUARDS[guard]
    if (!cuts) throw new Error(`there is no guard ${guard}; there are ${Object.keys(GUARDS).join(', ')}`)
    for (const { file, find, replace } of cuts) {
        const path = join(folder, file)
        const [before, after, ...more] = readFileSync(path, 'utf8').split(find)
        if (before === undefined || after === undefined || more.length > 0) throw new Error(`the guard ${guard} does not stand once in ${file}: ${find.trim()}`)
        writeFileSync(path, before + replace + after)
    }
}
