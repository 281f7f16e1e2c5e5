import type { RunningMicrosoft } from '../../microsoft/start.ts'
import { INTEGRATION_USER } from '../names.ts'
import { newBrowser } from '../browser.ts'
import type { Keepsakes } from '../keepsakes.ts'
import type { Done } from '../step.ts'

/** Goes the way of the person who authorises: provisioning page, sign-in as the integration user, consent, and back. */
export async function authorise(microsoft: RunningMicrosoft, { secrets }: Keepsakes): Promise<Done<void>> {
    if (microsoft.tokens() && (await holds(microsoft))) return { value: undefined, said: 'the authorisation of an earlier start still holds' }
    const browser = newBrowser()
    const login = await browser.open(`${microsoft.url}/provisioning/authorise`)
    const consent = await browser.press(login, 'Log in', { user_name: INTEGRATION_USER, user_password: secrets.integrationPassword })
    const back = await browser.press(consent, 'Allow')
    if (!back.url.href.startsWith(`${microsoft.url}/provisioning`)) throw new Error(`the consent led to ${back.url.href}: ${back.alert ?? back.status}`)
    if (back.alert) throw new Error(back.alert)
    return { value: undefined, said: `signed in as ${INTEGRATION_USER}, allowed, tokens received` }
}

function holds(microsoft: RunningMicrosoft): Promise<boolean> {
    return microsoft.link.check().then(() => true, () => false)
}
