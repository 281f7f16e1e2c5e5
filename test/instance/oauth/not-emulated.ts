import { Hono } from 'hono'
import { answerFailure } from '../http/envelope.ts'
import type { InstanceEnv } from '../http/variables.ts'

/** Addresses of OAuth that this instance does not serve (platform-facts 1.1), and what is missing behind them. */
const NOT_EMULATED: Record<string, string> = {
    '/oauth_initiator.do': 'Getting tokens from other servers (oauth_initiator.do) is not emulated',
    '/oauth_redirect.do': 'Getting tokens from other servers (oauth_redirect.do) is not emulated',
    '/api/now/oauth/jwks': 'Tokens of the format JWT, and the keys that sign them, are not emulated',
}

/** Says so by name, where the address would otherwise look unknown. */
export function notEmulatedRoutes(): Hono<InstanceEnv> {
    const routes = new Hono<InstanceEnv>()
    for (const [path, text] of Object.entries(NOT_EMULATED)) routes.all(path, c => answerFailure(c, 501, 'Not emulated', text))
    return routes
}
