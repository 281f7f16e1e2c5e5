import { Hono } from 'hono'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { html } from 'hono/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { faceRoutes } from '../faces/routes.ts'
import { deployRoutes } from '../install/routes.ts'
import { authorizeRoutes } from '../oauth/authorize.ts'
import { sdkCodeRoutes } from '../oauth/sdk-code-page.ts'
import { connectedAppRoutes } from '../oauth/connected-apps.ts'
import { notEmulatedRoutes } from '../oauth/not-emulated.ts'
import { tokenRoutes } from '../oauth/token-endpoint.ts'
import type { Platform } from '../platform.ts'
import { aggregateRoutes } from './aggregate-api/routes.ts'
import { TransactionCancelled } from '../script/script-error.ts'
import { angularRoutes } from './angular.ts'
import { applyCors } from './cors.ts'
import { changeStateRoutes } from './change-states.ts'
import { guardForms, interceptorRoutes } from './csrf.ts'
import { answerFailure } from './envelope.ts'
import { guardAddress } from './guard-address.ts'
import { identifyCaller } from './identify.ts'
import { locateSsoRoutes } from './locate-sso.ts'
import { loginRoutes } from './login-page.ts'
import { overrideMethod } from './method-override.ts'
import { page } from './page.ts'
import { assetRoutes } from './pages/assets.ts'
import { scriptedRestRoutes } from './scripted-rest/routes.ts'
import { signInStepRoutes } from './sign-in-steps.ts'
import { standardHeaders } from './standard-headers.ts'
import { tableRoutes } from './table-api/routes.ts'
import type { InstanceEnv } from './variables.ts'

/** Everything the instance answers over HTTP, on one thread. The order is that of precedence. */
export function makeApp(platform: Platform): Hono<InstanceEnv> {
    const app = new Hono<InstanceEnv>()
    app.use(guardAddress(platform), overrideMethod(app), applyCors(platform), standardHeaders(), identifyCaller(platform), guardForms(platform))
    app.route('/', deployRoutes(platform))
    app.route('/', angularRoutes(platform))
    app.route('/', loginRoutes(platform))
    app.route('/', signInStepRoutes(platform))
    app.route('/', locateSsoRoutes(platform))
    app.route('/', interceptorRoutes(platform))
    app.route('/', tokenRoutes(platform))
    app.route('/', authorizeRoutes(platform))
    app.route('/', sdkCodeRoutes())
    app.route('/', connectedAppRoutes(platform))
    app.route('/', notEmulatedRoutes())
    app.route('/', tableRoutes(platform))
    app.route('/', aggregateRoutes(platform))
    app.route('/', changeStateRoutes(platform))
    app.route('/', scriptedRestRoutes(platform))
    app.route('/', assetRoutes(platform))
    app.route('/', faceRoutes(platform))
    app.onError((error, c) => answerError(platform, c, error))
    return app
}

/** Refusals carry their own answer; anything else is a defect, or a limit of the instance that its message names. */
function answerError(platform: Platform, c: Context<InstanceEnv>, error: Error): Response | Promise<Response> {
    if (error instanceof HTTPException) return answerRefusal(c, error.getResponse())
    if (error instanceof TransactionCancelled && c.req.path.startsWith('/api/')) return answerFailure(c, 500, error.message)
    process.stderr.write(`${platform.nodeName} ${c.req.method} ${c.req.path}: ${error.stack ?? error.message}\n`)
    if (c.req.path.startsWith('/api/')) return answerFailure(c, 500, 'Internal server error', error.message)
    const main = html`<h1>This page could not be made</h1><p class="error" role="alert">${error.message}</p>`
    return c.html(page({ title: 'Error', user: c.get('transaction')?.user ?? null, main }), 500)
}

/** Made within the context, so that a session opened on the way keeps its cookie. */
async function answerRefusal(c: Context, refusal: Response): Promise<Response> {
    return c.body(await refusal.text(), refusal.status as ContentfulStatusCode, Object.fromEntries(refusal.headers))
}
