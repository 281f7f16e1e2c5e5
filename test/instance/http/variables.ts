import type { Transaction } from '../platform.ts'

/** What every route of the instance finds in its Hono context. */
export interface InstanceEnv {
    Variables: {
        /** The caller's transaction; null when nobody is signed in or a cookie came without its CSRF token. */
        transaction: Transaction | null
        /** Who connected, through which proxies: the client of the connection comes last. */
        addresses: readonly string[]
        /** How the caller proved who they are; a cookie is the only way that a foreign page could borrow. */
        signedInBy: 'cookie' | 'token' | null
    }
}
