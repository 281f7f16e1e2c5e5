import { fixedSysId } from '../../instance/data/sys-id.ts'
import type { Platform, Rows } from '../../instance/platform.ts'
import { hashPassword } from '../../instance/security/secrets.ts'

export const TESTER = { user: 'tess', password: 'Te5ter-of-Rules' }

/** What an access rule demands: for a table, for `.field` of it, or for a name that begins with `*`; roles by name. */
export interface GivenRule {
    on?: string
    operation?: string
    roles?: string[]
    values?: Record<string, string>
}

/** Rules that are there from the start, each set with a table of its own: changing rules costs an instance its caches. */
export class RuleBook {
    readonly tables: string[] = []
    readonly #rules: { table: string; rule: GivenRule }[] = []

    /** A new table with these rules; its name. */
    table(...rules: GivenRule[]): string {
        const table = `x_lab_rules_${this.tables.length}`
        this.tables.push(table)
        this.#rules.push(...rules.map(rule => ({ table, rule })))
        return table
    }

    /** Writes the rules, and the tester with the roles `lab.tester` and snc_internal; `lab.other` is held by nobody. */
    write({ db, rows }: Platform): void {
        db.transaction(() => this.#insert(rows))
    }

    #insert(rows: Rows): void {
        const user = rows.insert('sys_user', { user_name: TESTER.user, name: 'Tess Tester', active: '1', user_password: hashPassword(TESTER.password) })
        for (const name of ['lab.tester', 'lab.other']) rows.insert('sys_user_role', { sys_id: fixedSysId('sys_user_role', name), name })
        for (const role of ['lab.tester', 'snc_internal']) rows.insert('sys_user_has_role', { user, role: fixedSysId('sys_user_role', role), state: 'active', inherited: '0' })
        for (const { table, rule: { on = '', operation = 'read', roles = [], values = {} } } of this.#rules) {
            const rule = { type: 'record', name: on.startsWith('*') ? on : `${table}${on}`, operation, active: '1', admin_overrides: '1', decision_type: 'allow', ...values }
            const sys_security_acl = rows.insert('sys_security_acl', rule)
            for (const name of roles) rows.insert('sys_security_acl_role', { sys_security_acl, sys_user_role: fixedSysId('sys_user_role', name) })
        }
    }
}
