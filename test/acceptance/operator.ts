import { newBrowser, type Browser, type Page } from '../journey/browser.ts'
import { basic, tableApi, type TableApi } from '../journey/table-api.ts'
import { idOf } from './app-records.ts'
import type { InstalledApp } from './installed-app.ts'
import { letIn } from './let-in.ts'

export const OPERATOR = { user: 'olga.operator', password: 'Test-operator-7Zq' }

/** Somebody with one role of the application, and no other. */
export interface Operator {
    /** Presses a button on a record's form, in the instance's own pages; what the next page says. */
    press(table: string, sysId: string, button: string): Promise<Page>
    /** Runs an action on the selected records of a list. */
    choose(table: string, sysIds: string[], action: string): Promise<Response>
    form(table: string, sysId: string): Promise<Page>
    /** The Table API as this user. */
    api: TableApi
}

export async function operatorOf(app: InstalledApp, { user, password } = OPERATOR, role = 'operator'): Promise<Operator> {
    // Only a display value is hashed.
    const made = await app.admin.create('sys_user?sysparm_input_display_value=true', { user_name: user, user_password: password, active: 'true' })
    await app.admin.create('sys_user_has_role', { user: made.sys_id ?? '', role: await idOf(app.admin, 'sys_user_role', `x_mioms_m365ticket.${role}`) })
    await letIn(app.admin, user)
    let browser: Browser | null = null
    const form = async (table: string, sysId: string): Promise<Page> => {
        const url = `${app.instance.url}/x_mioms_m365ticket_${table}.do?sys_id=${sysId}`
        if (browser) return browser.open(url)
        browser = newBrowser()
        return browser.press(await browser.open(url), 'Log in', { user_name: user, user_password: password })
    }
    return {
        form,
        async press(table, sysId, button) {
            const page = await form(table, sysId)
            return (browser as Browser).press(page, button)
        },
        async choose(table, sysIds, action) {
            const [found] = await app.admin.find('sys_ui_action', `table=x_mioms_m365ticket_${table}^name=${action}`, 'sys_id')
            const body = new URLSearchParams([...sysIds.map((sysId): [string, string] => ['sysparm_checked_items', sysId]), ['sys_action', found?.sys_id ?? '']])
            return fetch(`${app.instance.url}/x_mioms_m365ticket_${table}_list.do`, { method: 'POST', body, redirect: 'manual', headers: { authorization: basic(user, password) } })
        },
        api: tableApi(app.instance.url, user, password),
    }
}
