import * as oauth from 'openid-client'
import { renewTokens, signInProblem, type Registration } from './sign-in.ts'
import { SignInNeeded, type Tokens, type TokenStore } from './tokens.ts'

/** Hands out access tokens and renews them; calls at the same time share one renewal. */
export interface TokenKeeper {
    accessToken(): Promise<string>
    /** After the instance refused `refused`: a newer token, or `SignInNeeded`. */
    renewed(refused: string): Promise<string>
}

// A token about to expire would be refused on its way.
const SPARE_MS = 60_000

export function keepTokens(registration: Registration, store: TokenStore): TokenKeeper {
    let renewal: Promise<Tokens> | null = null
    const renew = (tokens: Tokens): Promise<Tokens> => {
        renewal ??= renewAndStore(registration, store, tokens).finally(() => (renewal = null))
        return renewal
    }
    return {
        async accessToken() {
            const tokens = await stored(store)
            return tokens.expiresAt - Date.now() > SPARE_MS ? tokens.accessToken : (await renew(tokens)).accessToken
        },
        async renewed(refused) {
            const tokens = await stored(store)
            return tokens.accessToken === refused ? (await renew(tokens)).accessToken : tokens.accessToken
        },
    }
}

async function stored(store: TokenStore): Promise<Tokens> {
    const tokens = await store.read()
    if (!tokens) throw new SignInNeeded('Not authorised yet: authorise on the provisioning page.')
    return tokens
}

async function renewAndStore(registration: Registration, store: TokenStore, tokens: Tokens): Promise<Tokens> {
    try {
        const fresh = await renewTokens(registration, tokens.refreshToken)
        await store.write(fresh)
        return fresh
    } catch (error) {
        if (!isRefusal(error)) throw error
        await store.write(null)
        throw new SignInNeeded(`The instance refused the refresh token (${signInProblem(error)}): authorise again.`)
    }
}

/** The instance answers nearly every failure with 401 and `server_error`, so any 4xx means: authorise again. */
function isRefusal(error: unknown): boolean {
    if (error instanceof oauth.WWWAuthenticateChallengeError) return true
    return error instanceof oauth.ResponseBodyError && error.status >= 400 && error.status < 500 && error.status !== 429
}
