import { readFileSync } from 'node:fs'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { HttpBindings } from '@hono/node-server'
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import type { TicketKind } from '../../src/microsoft-client/connector.ts'
import type { FaultSwitch, Faults } from './faults.ts'
import type { Link } from './link.ts'
import { homePage } from './pages/home.ts'
import { provisioningPage } from './pages/provisioning.ts'
import type { Html } from './pages/layout.ts'
import { provisionIn } from './provision.ts'
import type { Receiver } from './receiver.ts'
import type { Memory } from './state-file.ts'

/** The parts of the simulator that its pages and endpoints show. */
export interface Parts {
    memory: Memory
    link: Link
    receiver: Receiver
    faults: FaultSwitch
    redirectUrl: string
    now: () => number
    moveClock(byMs: number): void
}

type App = Hono<{ Bindings: HttpBindings }>
type Call = Context<{ Bindings: HttpBindings }>

const STYLE = readFileSync(new URL('./pages/style.css', import.meta.url), 'utf8')
const MOST_BYTES = 1_000_000

/** The simulator's pages and endpoints. */
export function makeApp(parts: Parts): App {
    const app: App = new Hono()
    app.use(csrf())
    app.use(bodyLimit({ maxSize: MOST_BYTES }))
    app.onError((error, c) => c.json({ error: { message: error.message } }, 500))
    app.get('/style.css', (c) => c.body(STYLE, 200, { 'content-type': 'text/css' }))
    addPages(app, parts)
    addTickets(app, parts)
    addEvents(app, parts)
    return app
}

function addPages(app: App, { memory, link, redirectUrl, now }: Parts): void {
    const instance = () => memory.state.provision?.instanceUrl ?? ''
    app.get('/', async (c) => {
        const overview = await link.overview(c.req.query('cursor')).catch((error: Error) => error.message)
        const failed = typeof overview === 'string'
        return page(c, homePage(failed ? null : overview, failed ? overview : null, now()), instance())
    })
    app.get('/provisioning', (c) => page(c, provisioningPage(memory.state, memory.events, redirectUrl), instance()))
    // What fails stands on the provisioning page as the last error.
    app.get('/provisioning/authorise', async (c) => c.redirect(await link.authorise().catch(() => '/provisioning'), 303))
    app.get('/oauth/callback', async (c) => c.redirect(await shown(link.callback(callbackUrl(c, redirectUrl))), 303))
    app.post('/provisioning/check', async (c) => c.redirect(await shown(link.check()), 303))
    app.post('/provision', async (c) => {
        link.provision(provisionIn(await c.req.json()))
        return c.json({ redirectUrl }, 201)
    })
    app.get('/state', (c) => {
        const { check, lastError, tokens } = memory.state
        return c.json({ authorised: tokens !== null, check, lastError })
    })
}

async function shown(act: Promise<void>): Promise<string> {
    await act.catch(() => undefined)
    return '/provisioning'
}

function callbackUrl(c: Call, redirectUrl: string): string {
    return redirectUrl + new URL(c.req.url).search
}

function addTickets(app: App, { link, now }: Parts): void {
    const share = (recommendationId: string, kind: string) => {
        if (!isKind(kind)) throw new Error(`unknown kind "${kind}"; known: change, incident`)
        return link.share(recommendationId, kind)
    }
    app.post('/tickets', async (c) => {
        if (c.req.header('content-type')?.startsWith('application/json')) {
            const { recommendationId, kind } = await c.req.json<Record<string, string | undefined>>()
            return c.json(await share(recommendationId ?? '', kind ?? ''))
        }
        const form = await c.req.formData()
        const failure = await share(String(form.get('recommendationId')), String(form.get('kind'))).then(() => null, (error: Error) => error.message)
        return failure === null ? c.redirect('/', 303) : page(c, homePage(null, failure, now()), '')
    })
}

function isKind(kind: string): kind is TicketKind {
    return kind === 'change' || kind === 'incident'
}

function addEvents(app: App, { memory, receiver, faults, moveClock }: Parts): void {
    app.post('/events', async (c) => {
        const fault = faults.next()
        if (fault?.down) {
            c.env.outgoing.destroy()
            return RESPONSE_ALREADY_SENT
        }
        if (fault) return new Response(null, { status: fault.status ?? 500, headers: fault.retryAfter ? { 'retry-after': fault.retryAfter } : {} })
        return new Response(null, { status: receiver.take(c.req.header(), await c.req.text()) })
    })
    app.get('/events', (c) => c.json({ events: memory.events }))
    app.post('/faults', async (c) => {
        faults.set(await c.req.json<Faults>())
        return c.body(null, 204)
    })
    app.post('/clock', async (c) => {
        const { advanceSeconds } = await c.req.json<{ advanceSeconds: unknown }>()
        if (typeof advanceSeconds !== 'number' || !Number.isFinite(advanceSeconds)) throw new Error('advanceSeconds must be a number')
        moveClock(advanceSeconds * 1000)
        return c.body(null, 204)
    })
}

function page(c: Call, content: Html, instanceUrl: string): Response | Promise<Response> {
    // A form that starts the sign-in is redirected to the instance, which `form-action` has to allow.
    const policy = `default-src 'none'; style-src 'self'; form-action 'self' ${instanceUrl}; base-uri 'none'; frame-ancestors 'none'`
    c.header('content-security-policy', policy)
    c.header('cache-control', 'no-store')
    return c.html(content)
}
