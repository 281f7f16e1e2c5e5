import type { components } from '../../src/server/contract/types.ts'
import { newBrowser, type Browser, type Page } from '../journey/browser.ts'
import { basic } from '../journey/table-api.ts'
import { API_PATH } from './contract-client.ts'
import { ADMIN } from './snapshot.ts'

/** Fills a form of the application as its administrator, signed in once: of a record, or of a new one. What the next page says. */
export function adminForm(instanceUrl: string): (table: string, sysId: string, values: Record<string, string>) => Promise<Page> {
    let browser: Browser | null = null
    return async (table, sysId, values) => {
        const form = `${instanceUrl}/x_mioms_m365ticket_${table}.do?sys_id=${sysId}`
        browser ??= await signedIn(newBrowser(), form)
        const page = await browser.open(form)
        // The lists of a form are no plain fields.
        for (const { fields: sent } of page.forms) sent.push(...Object.keys(values).map((name): [string, string] => [name, '']))
        return browser.press(page, sysId === '-1' ? 'Submit' : 'Update', values)
    }
}

/** The form of the first connection. */
export function connectionForm(instanceUrl: string): (values: Record<string, string>) => Promise<Page> {
    const form = adminForm(instanceUrl)
    return async (values) => form('connection', await connectionId(instanceUrl), values)
}

async function signedIn(fresh: Browser, path: string): Promise<Browser> {
    await fresh.press(await fresh.open(path), 'Log in', { user_name: ADMIN.user, user_password: ADMIN.password })
    return fresh
}

async function connectionId(instanceUrl: string): Promise<string> {
    const answer = await fetch(`${instanceUrl}${API_PATH}/setup/status`, { headers: { authorization: basic(ADMIN.user, ADMIN.password) } })
    return ((await answer.json()) as components['schemas']['SetupStatusResult']).result.connections[0]?.connectionId ?? ''
}
