import type { RunningMicrosoft } from '../../microsoft/start.ts'
import { ADMIN_USER, INTEGRATION_USER } from '../names.ts'
import type { Keepsakes } from '../keepsakes.ts'
import { connectOnce } from '../setup-api.ts'
import type { Done } from '../step.ts'

/** What the administrator does on the checklist, by the same calls as its page, and hands over to Microsoft. */
export async function walkChecklist(instanceUrl: string, microsoft: RunningMicrosoft, keepsakes: Keepsakes): Promise<Done<void>> {
    const { secrets } = keepsakes
    await connectOnce({
        instanceUrl,
        admin: { user: ADMIN_USER, password: secrets.adminPassword },
        integrationUser: { user: INTEGRATION_USER, password: secrets.integrationPassword },
        callbackUrl: microsoft.eventsUrl,
        redirectUrl: microsoft.redirectUrl,
        known: secrets,
        learn: (learnt) => keepsakes.keep(learnt),
    })
    const { clientId, clientSecret, signingSecret } = secrets
    if (!clientId || !clientSecret || !signingSecret) throw new Error('the checklist gave no client id, client secret or signing secret')
    const handedOver = microsoft.provision({ instanceUrl, clientId, clientSecret, signingSecret })
    return { value: undefined, said: `OAuth entity and ${INTEGRATION_USER} are there; ${handedOver ? 'handed over to' : 'known to'} Microsoft` }
}
