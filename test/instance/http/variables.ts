import type { Transaction } from '../platform.ts'

/** What every route of the instance finds in its Hono context. */
export interface InstanceEnv {
    Variables: {
        /** The caller's transaction; null when nobody is signed in or a cookie came without its CSRF token. */
        transaction: Transaction | null
        /** How the caller proved who they are; a cookie is the only way that a foreign page could borrow. */
        signedInBy: 'cookie' | 'token' | null
    }
}
