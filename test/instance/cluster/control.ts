import { timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import type { NodeThread } from './worker.ts'
import type { AsyncRuleFate, SharedState } from '../platform.ts'
import { ASYNC_RULE_FATES } from '../shared-state.ts'

/** What tests may do to the instance from outside. It stands beside the nodes, so it works while they do not. */
export interface Controls {
    token: string
    shared: SharedState
    threads: () => NodeThread[]
    killNode(number: number): Promise<void>
    restartNode(number: number): void
}

export const CONTROL_PATH = '/local-instance/'

/** The control plane, guarded by `X-Local-Control`; mounted only when the instance was started with a token. */
export function controlApp(controls: Controls): Hono {
    const app = new Hono()
    app.use(async (c, next) => {
        if (!isToken(c.req.header('x-local-control') ?? '', controls.token)) return c.json({ error: 'X-Local-Control is missing or wrong' }, 403)
        return next()
    })
    app.post('/local-instance/clock', async c => {
        const { advanceSeconds } = await c.req.json<{ advanceSeconds: unknown }>()
        if (typeof advanceSeconds !== 'number' || !Number.isFinite(advanceSeconds)) return c.json({ error: 'advanceSeconds must be a number' }, 400)
        controls.shared.moveClock(advanceSeconds * 1000)
        return c.json({ offsetSeconds: controls.shared.clockOffset() / 1000 })
    })
    app.get('/local-instance/stats', async c => {
        const threads = (await Promise.all(controls.threads().map(thread => thread.statistics()))).filter(each => each !== null)
        return c.json({ threads, memory: process.memoryUsage() })
    })
    app.post('/local-instance/nodes/:number/kill', async c => {
        await controls.killNode(Number(c.req.param('number')))
        return c.json({ killed: Number(c.req.param('number')) })
    })
    app.post('/local-instance/nodes/:number/restart', c => {
        controls.restartNode(Number(c.req.param('number')))
        return c.json({ restarted: Number(c.req.param('number')) })
    })
    app.post('/local-instance/async-rules', async c => {
        const { fate } = await c.req.json<{ fate: unknown }>()
        if (!isFate(fate)) return c.json({ error: `fate must be one of ${ASYNC_RULE_FATES.join(', ')}` }, 400)
        controls.shared.setAsyncRules(fate)
        return c.json({ fate })
    })
    app.notFound(c => c.json({ error: `${c.req.path} is not a control` }, 404))
    app.onError((error, c) => c.json({ error: error.message }, 400))
    return app
}

const isFate = (given: unknown): given is AsyncRuleFate => ASYNC_RULE_FATES.includes(given as AsyncRuleFate)

function isToken(given: string, token: string): boolean {
    const a = Buffer.from(given)
    const b = Buffer.from(token)
    return a.length === b.length && timingSafeEqual(a, b)
}
