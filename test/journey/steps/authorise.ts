import type { RunningMicrosoft } from '../../microsoft/start.ts'
import { INTEGRATION_USER } from '../names.ts'
import { newBrowser } from '../browser.ts'
import type { Keepsakes } from '../keepsakes.ts'
import type { Done } from '../step.ts'

const WAY_OUT =
    'Where single sign-on keeps local users out, let this one recover its account (on a local instance: property local.sso.acr.users), ' +
    'or sign in through "Not you" as a user of the directory with the same name and e-mail; then start again.'

/** Goes the way of the person who authorises: provisioning page, sign-in as the integration user, consent, and back. */
export async function authorise(microsoft: RunningMicrosoft, { secrets }: Keepsakes): Promise<Done<void>> {
    if (microsoft.tokens() && (await holds(microsoft))) return { value: undefined, said: 'the authorisation of an earlier start still holds' }
    const browser = newBrowser()
    const login = await browser.open(`${microsoft.url}/provisioning/authorise`)
    const consent = await browser.press(login, 'Log in', { user_name: INTEGRATION_USER, user_password: secrets.integrationPassword })
    if (consent.alert) throw new Error(`${INTEGRATION_USER} cannot sign in: ${consent.alert}. ${WAY_OUT}`)
    const back = await browser.press(consent, 'Allow')
    if (!back.url.href.startsWith(`${microsoft.url}/provisioning`)) throw new Error(`the consent led to ${back.url.href}: ${back.alert ?? back.status}`)
    if (back.alert) throw new Error(back.alert)
    return { value: undefined, said: `signed in as ${INTEGRATION_USER}, allowed, tokens received` }
}

function holds(microsoft: RunningMicrosoft): Promise<boolean> {
    return microsoft.link.check().then(() => true, () => false)
}
