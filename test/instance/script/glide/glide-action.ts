import type { Glide } from './glide-class.ts'
import { GlideRecord } from './glide-record.ts'
import { textOrEmpty } from './values.ts'

/**
 * `action` of a UI action's script: where the user goes next. Source: api-reference/server-api-reference/ActionAPIBoth.md,
 * platform-administration/t_EditingAUIAction.md.
 */
export class GlideAction {
    readonly #sysId: string
    #redirect: string | null = null

    constructor(_glide: Glide, sysId: string) { this.#sysId = sysId }

    getActionSysId(): string { return this.#sysId }
    getRedirectURL(): string { return this.#redirect ?? '' }

    /** An address, or a record whose form is opened. */
    setRedirectURL(to: unknown): void { this.#redirect = to instanceof GlideRecord ? formOf(to) : textOrEmpty(to) }
    openGlideRecord(record: unknown): void { if (record instanceof GlideRecord) this.#redirect = formOf(record) }

    /** Null when the script said nothing. */
    $redirect(): string | null { return this.#redirect }
}

function formOf(record: GlideRecord): string {
    return `/${record.getTableName()}.do?sys_id=${record.getUniqueValue() ?? '-1'}`
}
