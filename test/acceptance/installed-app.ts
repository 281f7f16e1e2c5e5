import { cpSync, rmSync } from 'node:fs'
import { connectOnce, type Handover } from '../journey/setup-api.ts'
import { newBrowser, type Page } from '../journey/browser.ts'
import { tableApi, type TableApi } from '../journey/table-api.ts'
import { contractClient, type ContractClient } from './contract-client.ts'
import { installOn } from './install-on.ts'
import { instanceProfile, startInstanceOn, type Instance } from './instance.ts'
import { letIn } from './let-in.ts'
import { startMicrosoft, type Microsoft } from './microsoft.ts'
import { suitConnections } from './site.ts'
import { ADMIN, FULFILLER, snapshotFolder, temporaryFolder } from './snapshot.ts'

export const INTEGRATION_USER = { user: 'm365.integration', password: 'Test-integration-7Zq' }

export interface InstalledApp {
    instance: Instance
    /** Its data. */
    folder: string
    admin: TableApi
    fulfiller: TableApi
    stop(): Promise<void>
}

/** An instance on which the app is installed, and nothing else was done; of a profile that the run did not prepare, it is made anew. */
export async function installedApp(profile = instanceProfile): Promise<InstalledApp> {
    const folder = temporaryFolder()
    const snapshot = snapshotFolder(profile)
    if (snapshot) cpSync(snapshot, folder, { recursive: true })
    const instance = snapshot ? await startInstanceOn(folder) : await installOn(folder, profile)
    return {
        instance,
        folder,
        admin: tableApi(instance.url, ADMIN.user, ADMIN.password),
        fulfiller: tableApi(instance.url, FULFILLER.user, FULFILLER.password),
        async stop() {
            await instance.stop()
            rmSync(folder, { recursive: true })
        },
    }
}

export interface ProvisionedApp extends InstalledApp {
    microsoft: Microsoft
    handover: Handover
}

/** The checklist is walked, and Microsoft knows what was handed over; nobody has authorised yet. */
export async function provisionedApp(handOver: Partial<Handover> = {}, profile?: string): Promise<ProvisionedApp> {
    const [app, microsoft] = await Promise.all([installedApp(profile), startMicrosoft()])
    const handover: Handover = { clientId: null, clientSecret: null, signingSecret: null }
    await connectOnce({
        instanceUrl: app.instance.url,
        admin: ADMIN,
        integrationUser: INTEGRATION_USER,
        callbackUrl: microsoft.eventsUrl,
        redirectUrl: microsoft.redirectUrl,
        known: handover,
        learn: (learnt) => Object.assign(handover, learnt),
    })
    const { clientId, clientSecret, signingSecret } = { ...handover, ...handOver }
    await microsoft.provision({
        instanceUrl: app.instance.url,
        clientId: clientId ?? '',
        clientSecret: clientSecret ?? '',
        signingSecret: signingSecret ?? '',
    })
    return { ...app, microsoft, handover, stop: async () => void (await Promise.all([app.stop(), microsoft.stop()])) }
}

export interface ConnectedApp extends ProvisionedApp {
    /** A generated client with Microsoft's token. */
    client: ContractClient
}

/** All is connected: Microsoft holds tokens of the integration user. A profile that is asked for by name is left as it is found. */
export async function connectedApp(profile?: string): Promise<ConnectedApp> {
    const app = await provisionedApp({}, profile)
    const back = await authorise(app.microsoft, INTEGRATION_USER)
    if (back.alert) throw new Error(`authorising failed: ${back.alert}`)
    await letIn(app.admin, INTEGRATION_USER.user)
    if (profile === undefined) await suitConnections(app.admin)
    return { ...app, client: contractClient(app.instance.url, () => `Bearer ${app.microsoft.accessToken()}`) }
}

/** The way of the person who authorises, up to the page on which it ends. */
export async function authorise(microsoft: Microsoft, { user, password }: { user: string; password: string }): Promise<Page> {
    const browser = newBrowser()
    const login = await browser.open(`${microsoft.url}/provisioning/authorise`)
    const consent = await browser.press(login, 'Log in', { user_name: user, user_password: password })
    return consent.alert ? consent : browser.press(consent, 'Allow')
}
