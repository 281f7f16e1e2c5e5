/** What a sign-in gave. Whoever has it can act as the integration user: keep it as a password is kept. */
export interface Tokens {
    accessToken: string
    refreshToken: string
    /** Epoch milliseconds. */
    expiresAt: number
}

/** Where the caller keeps the tokens between calls and restarts. */
export interface TokenStore {
    read(): Promise<Tokens | null>
    /** `null` after the tokens turned out to be of no use. */
    write(tokens: Tokens | null): Promise<void>
}

/** Nothing but an authorisation by a person helps now: the instance no longer takes the tokens. */
export class SignInNeeded extends Error {
    override name = 'SignInNeeded'
}
