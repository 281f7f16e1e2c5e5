import { setTimeout as sleep } from 'node:timers/promises'
import { retryAfterMs, waitMs } from './retry-after.ts'
import type { TokenKeeper } from './token-keeper.ts'

export interface Patience {
    /** Calls in all when the instance says that it is busy (429, 503). Default 4. */
    mostTries?: number
    /** For one try. Default 30 s. */
    timeoutMs?: number
}

/**
 * `fetch` with the bearer token: renews it once on 401 and waits on 429 and 503. Repeating a call is safe,
 * because the same task sent twice makes one ticket.
 */
export function steadyFetch(tokens: TokenKeeper, { mostTries = 4, timeoutMs = 30_000 }: Patience): (call: Request) => Promise<Response> {
    return async (call) => {
        let token = await tokens.accessToken()
        let renewed = false
        for (let tries = 1; ; ) {
            const answer = await fetch(bearing(call, token), { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' })
            if (answer.status === 401 && !renewed) {
                token = await tokens.renewed(token)
                renewed = true
                continue
            }
            const wait = isBusy(answer) && tries < mostTries ? waitAfter(answer, tries) : null
            if (wait === null) return answer
            await answer.body?.cancel()
            await sleep(wait)
            tries += 1
        }
    }
}

function bearing(call: Request, token: string): Request {
    const copy = call.clone()
    copy.headers.set('authorization', `Bearer ${token}`)
    return copy
}

function isBusy(answer: Response): boolean {
    return answer.status === 429 || answer.status === 503
}

function waitAfter(answer: Response, failures: number): number | null {
    return waitMs(failures, retryAfterMs(answer.headers.get('retry-after'), Date.now()), Math.random())
}
