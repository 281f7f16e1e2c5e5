import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TableApi, TableRow } from '../journey/table-api.ts'

/** Longer than a test takes for what it does meanwhile. */
const LONGEST_STOP_MS = 10_000

export interface Gate {
    /** Until the run that is to stop stands there. */
    reached(): Promise<void>
    /** Lets it go on, and every later one. */
    open(): Promise<void>
}

/**
 * A rule of the customer's that stops its nth run until the test lets it go on, so that a race takes the one course that is
 * claimed. It keeps count in a group of its own; `condition` says which runs count.
 */
export async function gate(admin: TableApi, rule: TableRow & { collection: string }, { nth, condition }: { nth: number; condition: string }): Promise<Gate> {
    const name = `Gate ${randomUUID()}`
    const script = `(function executeRule(current) {
        if (!(${condition})) return
        var gate = new GlideRecord('sys_user_group')
        if (!gate.get('name', ${JSON.stringify(name)}) || gate.getValue('description') == 'open') return
        var run = Number(gate.getValue('description')) + 1
        gate.setValue('description', String(run))
        gate.update()
        var end = new Date().getTime() + ${LONGEST_STOP_MS}
        while (run == ${nth} && gate.getValue('description') != 'open' && new Date().getTime() < end) {
            // Seldom, where statements are counted.
            for (var pause = new Date().getTime() + 50; new Date().getTime() < pause;) {}
            gate.get('name', ${JSON.stringify(name)})
        }
    })(current)`
    const { sys_id: group = '' } = await admin.create('sys_user_group', { name, description: '0' })
    await admin.create('sys_script', { name, when: 'before', active: 'true', ...rule, script })
    return {
        async reached() {
            const end = Date.now() + LONGEST_STOP_MS
            while (Number((await admin.get('sys_user_group', group, 'description'))['description']) < nth) {
                if (Date.now() > end) throw new Error(`nobody came to ${rule.collection}, ${condition}`)
                await sleep(20)
            }
        },
        open: async () => void (await admin.update('sys_user_group', group, { description: 'open' })),
    }
}
