import type { Row } from '../../platform.ts'
import type { Glide } from './glide-class.ts'
import { textOrEmpty } from './values.ts'

/** The user of the session. Source: markdown/api-reference/server-api-reference/c_GlideUserScopedAPI.md */
export class GlideUser {
    readonly #glide: Glide

    constructor(glide: Glide) { this.#glide = glide }

    getID(): string { return this.#glide.tx.user.sysId }
    getName(): string { return this.#glide.tx.user.userName }
    getDisplayName(): string { return this.#glide.tx.user.name }
    getFullName(): string { return this.#glide.tx.user.name }
    getFirstName(): string | null { return this.#field('first_name') }
    getLastName(): string | null { return this.#field('last_name') }
    getEmail(): string | null { return this.#field('email') }
    getCompanyID(): string | null { return this.#field('company') }
    getTZ(): string { return this.#glide.tx.user.timeZone }
    getRoles(): string[] { return [...this.#glide.tx.user.roles] }

    /** One of several roles, separated by commas, is enough. */
    hasRole(roles: unknown): boolean {
        const { platform, tx } = this.#glide
        return textOrEmpty(roles).split(',').some(role => platform.access.hasRole(tx, role.trim()))
    }

    isMemberOf(group: unknown): boolean {
        const wanted = textOrEmpty(group)
        const memberships = this.#glide.platform.rows.find('sys_user_grmember', { user: this.getID() })
        return memberships.some(row => row.group === wanted || this.#glide.platform.rows.get('sys_user_group', row.group ?? '')?.name === wanted)
    }

    /** The user's own value, else the one for all. Source: also markdown/platform-user-interface/c_UserPreferences.md */
    getPreference(name: unknown): string | null {
        const preference = this.#preference(textOrEmpty(name), this.getID()) ?? this.#preference(textOrEmpty(name), null)
        return preference?.value ?? null
    }

    savePreference(name: unknown, value: unknown): void {
        const { rows } = this.#glide.platform
        const known = this.#preference(textOrEmpty(name), this.getID())
        const values = { value: textOrEmpty(value), system: '0' }
        if (known?.sys_id) rows.update('sys_user_preference', known.sys_id, values, this.getName())
        else rows.insert('sys_user_preference', { name: textOrEmpty(name), user: this.getID(), ...values }, this.getName())
    }

    #preference(name: string, user: string | null): Row | null {
        return this.#glide.platform.rows.first('sys_user_preference', { name, user, ...(user === null ? { system: '1' } : {}) })
    }

    #field(name: string): string | null { return this.#glide.platform.rows.get('sys_user', this.getID())?.[name] ?? null }
}
