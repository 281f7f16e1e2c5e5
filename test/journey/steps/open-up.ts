import { newBrowser } from '../browser.ts'
import { ADMIN_NAME, ADMIN_USER, FULFILLER_NAME } from '../names.ts'
import type { Keepsakes } from '../keepsakes.ts'
import type { Done } from '../step.ts'
import { basic, tableApi, type TableApi } from '../table-api.ts'

const ROLE = 'snc_basic_auth_api_access'
const STRICT = 'glide.record.legacy_cross_scope_access_policy_in_script'
/** Boxes of a table's Application Access that have to be ticked for the application's own scripts. */
const BOXES = {
    oauth_entity: ['read_access', 'create_access', 'update_access'],
    sys_user_has_role: ['read_access', 'create_access'],
}

/**
 * What an administrator does on a hardened instance before an application can be set up: lets the people who call APIs in,
 * and opens the tables that the setup writes. An instance that is open already is left as it is.
 */
export async function openUp(instanceUrl: string, { secrets }: { secrets: Pick<Keepsakes['secrets'], 'adminPassword'> }): Promise<Done<void>> {
    const done: string[] = []
    if (await isShutOut(instanceUrl, secrets.adminPassword)) {
        await grantByForm(instanceUrl, secrets.adminPassword, [ADMIN_NAME, FULFILLER_NAME])
        done.push(`${ROLE} for ${ADMIN_NAME} and ${FULFILLER_NAME}`)
    }
    done.push(...await openTables(tableApi(instanceUrl, ADMIN_USER, secrets.adminPassword)))
    return { value: undefined, said: done.length > 0 ? `by ${ADMIN_USER}: ${done.join('; ')}` : 'nothing is closed' }
}

/** With basic authentication restricted, not even an administrator calls an API without the role. */
async function isShutOut(instanceUrl: string, password: string): Promise<boolean> {
    const answer = await fetch(`${instanceUrl}/api/now/table/sys_user?sysparm_limit=1`, { headers: { authorization: basic(ADMIN_USER, password) } })
    await answer.body?.cancel()
    return answer.status === 401
}

/** On the form, because pages still let the administrator in. */
async function grantByForm(instanceUrl: string, password: string, users: string[]): Promise<void> {
    const browser = newBrowser()
    const login = await browser.open(`${instanceUrl}/login.do`)
    const home = await browser.press(login, 'Log in', { user_name: ADMIN_USER, user_password: password })
    if (home.alert) throw new Error(`${ADMIN_USER} cannot sign in: ${home.alert}`)
    for (const user of users) {
        const form = await browser.open(`${instanceUrl}/sys_user_has_role.do?sys_id=-1`)
        const saved = await browser.press(form, 'Submit', { user, role: ROLE })
        if (saved.alert) throw new Error(`${ROLE} could not be granted to ${user}: ${saved.alert}`)
    }
}

/** Reading has to be open in any case; what a scope writes, only where the strict policy makes the boxes count. */
async function openTables(admin: TableApi): Promise<string[]> {
    const [legacy] = await admin.find('sys_properties', `name=${STRICT}`, 'value')
    const opened: string[] = []
    for (const [name, boxes] of Object.entries(BOXES)) {
        const [table] = await admin.find('sys_db_object', `name=${name}`, ['sys_id', ...boxes].join(','))
        const closed = boxes.filter((box) => table?.[box] !== 'true' && (legacy?.value === 'false' || box === 'read_access'))
        if (closed.length === 0) continue
        await admin.update('sys_db_object', table?.sys_id ?? '', Object.fromEntries(closed.map((box) => [box, 'true'])))
        opened.push(`${closed.join(', ')} of ${name}`)
    }
    return opened
}
