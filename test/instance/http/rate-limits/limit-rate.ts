import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Platform, Transaction } from '../../platform.ts'
import { answerFailure } from '../envelope.ts'
import { hourEnd, makeCounter, type Counter } from './counter.ts'
import { rateLimitFor, type ApiCall } from './rules.ts'

const TOO_MANY = 429
const counters = new WeakMap<Platform, Counter>()

/**
 * Counts a call where a rate limit rule concerns it, says so in the headers, and ends it with 429 above the limit.
 * Source: markdown/api-reference/rest-api-explorer/inbound-REST-API-rate-limiting.md (response headers)
 */
export function limitRate(tx: Transaction, c: Context, call: ApiCall): void {
    const limit = rateLimitFor(tx, call)
    if (!limit) return
    const { platform } = tx
    const counter = counters.get(platform) ?? makeCounter(platform)
    counters.set(platform, counter)
    const isOver = counter.count(limit, tx.user.sysId)
    const now = platform.clock.now()
    const reset = hourEnd(now)
    c.header('X-RateLimit-Limit', String(limit.limit))
    c.header('X-RateLimit-Reset', String(reset))
    c.header('X-RateLimit-Rule', limit.ruleId)
    if (!isOver) return
    c.header('Retry-After', String(Math.ceil(reset - now / 1000)))
    const res = answerFailure(c, TOO_MANY, 'Rate limit exceeded', `Rate limit of ${limit.limit} requests per hour for ${limit.api} exceeded`)
    throw new HTTPException(TOO_MANY, { res })
}
