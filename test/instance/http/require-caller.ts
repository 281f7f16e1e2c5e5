import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Transaction } from '../platform.ts'
import { answerUnauthenticated } from './envelope.ts'
import type { InstanceEnv } from './variables.ts'

/** The caller's transaction; ends the request with 401 when there is none. */
export function requireCaller(c: Context<InstanceEnv>): Transaction {
    const tx = c.get('transaction')
    if (tx) return tx
    throw new HTTPException(401, { res: answerUnauthenticated(c) })
}
