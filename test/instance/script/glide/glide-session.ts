import type { Glide } from './glide-class.ts'
import { GlideUser } from './glide-user.ts'
import { languageOf } from './translated.ts'
import { isTrue } from './values.ts'

/** Source: markdown/api-reference/server-api-reference/c_GlideSessionScopedAPI.md */
export class GlideSession {
    readonly #glide: Glide

    constructor(glide: Glide) { this.#glide = glide }

    static get(glide: Glide): GlideSession { return new GlideSession(glide) }

    getSessionToken(): string | null { return this.#glide.tx.session?.token ?? null }
    getUserName(): string { return this.#glide.tx.user.userName }
    getLanguage(): string { return languageOf(this.#glide) }
    getTimeZoneName(): string { return this.#glide.tx.user.timeZone }
    isInteractive(): boolean { return this.#glide.tx.interactive }
    isLoggedIn(): boolean { return this.#glide.tx.user.userName !== 'guest' }
    isImpersonating(): boolean { return false }
    getUser(): GlideUser { return new GlideUser(this.#glide) }
    hasRole(roles: unknown): boolean { return this.getUser().hasRole(roles) }
    getRoles(): string { return [...this.#glide.tx.user.roles].join(',') }
    /** Overrides `glide.invalid_query.returns_no_rows` for the rest of the transaction. Source: markdown/platform-administration/r_AvailableSystemProperties.md */
    setStrictQuery(strict: unknown): void { this.#glide.tx.strictQuery = isTrue(strict) }
}
