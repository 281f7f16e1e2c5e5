import type { components } from '../../src/server/contract/types.ts'
import { newBrowser, type Browser } from '../journey/browser.ts'
import { basic } from '../journey/table-api.ts'
import { API_PATH } from './contract-client.ts'
import { ADMIN } from './snapshot.ts'

/** The form of the first connection, as the administrator fills it; signed in once. */
export function connectionForm(instanceUrl: string): (values: Record<string, string>) => Promise<void> {
    let browser: Browser | null = null
    return async (values) => {
        const form = `${instanceUrl}/x_mioms_m365ticket_connection.do?sys_id=${await connectionId(instanceUrl)}`
        browser ??= await signedIn(newBrowser(), form)
        const page = await browser.open(form)
        // The lists of a form are no plain fields.
        for (const { fields: sent } of page.forms) sent.push(...Object.keys(values).map((name): [string, string] => [name, '']))
        await browser.press(page, 'Update', values)
    }
}

async function signedIn(fresh: Browser, path: string): Promise<Browser> {
    await fresh.press(await fresh.open(path), 'Log in', { user_name: ADMIN.user, user_password: ADMIN.password })
    return fresh
}

async function connectionId(instanceUrl: string): Promise<string> {
    const answer = await fetch(`${instanceUrl}${API_PATH}/setup/status`, { headers: { authorization: basic(ADMIN.user, ADMIN.password) } })
    return ((await answer.json()) as components['schemas']['SetupStatusResult']).result.connections[0]?.connectionId ?? ''
}
