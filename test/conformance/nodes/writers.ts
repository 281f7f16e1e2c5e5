import { ADMIN } from '../../acceptance/snapshot.ts'
import { basic } from '../../journey/table-api.ts'

/** What the instance said it did, so that it can be held to it. */
export interface Promised {
    /** By sys_id: the title that was acknowledged last, and one that was sent after it without an answer. */
    incidents: Map<string, { title: string; sent: string | null }>
    deleted: string[]
}

type Send = (method: string, path: string, body?: object) => Promise<{ sys_id: string }>

/** Callers that create, update and delete until the instance does not answer any more. */
export async function writeUntilKilled(instanceUrl: string, round: number, callers: number, promised: Promised): Promise<void> {
    await Promise.all(Array.from({ length: callers }, (_, caller) => writeOn(sender(instanceUrl), `${round}-${caller}`, promised)))
}

async function writeOn(send: Send, name: string, { incidents, deleted }: Promised): Promise<void> {
    try {
        for (let turn = 0; ; turn++) {
            const item = await send('POST', 'x_lab_item', { code: `gone ${name}-${turn}` })
            await send('DELETE', `x_lab_item/${item.sys_id}`)
            deleted.push(item.sys_id)
            const title = `burst ${name}-${turn}`
            const { sys_id: sysId } = await send('POST', 'incident', { short_description: title, work_notes: 'begun' })
            incidents.set(sysId, { title, sent: null })
            for (const sent of [`${title} a`, `${title} b`]) {
                incidents.set(sysId, { title: incidents.get(sysId)?.title ?? '', sent })
                await send('PATCH', `incident/${sysId}`, { short_description: sent, work_notes: sent })
                incidents.set(sysId, { title: sent, sent: null })
            }
        }
    } catch (error) {
        // By name: under Jest, fetch's TypeError is another realm's.
        if ((error as Error).name !== 'TypeError') throw error
    }
}

/** A lost connection is fetch's TypeError; an answer that refuses is any other error. */
function sender(instanceUrl: string): Send {
    const headers = { authorization: basic(ADMIN.user, ADMIN.password), 'content-type': 'application/json', connection: 'close' }
    return async (method, path, body) => {
        const answer = await fetch(`${instanceUrl}/api/now/table/${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) })
        const text = await answer.text()
        if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`)
        return text === '' ? { sys_id: '' } : (JSON.parse(text) as { result: { sys_id: string } }).result
    }
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
    let state = seed
    return () => {
        state = (state + 0x6D2B79F5) | 0
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
    }
}
