import { INTEGRATION_USER, installedApp, type InstalledApp } from '../acceptance/installed-app.ts'
import { ADMIN } from '../acceptance/snapshot.ts'
import { connectOnce } from '../journey/setup-api.ts'
import { basic } from '../journey/table-api.ts'
import { startReceiver, type Receiver } from './receiver.ts'

export interface BenchApp extends InstalledApp {
    receiver: Receiver
    /** Calls a route for Microsoft; any failure ends the run. */
    call(method: string, path: string, body?: object): Promise<unknown>
    /** Creates the incident of a task; gives its sys_id. */
    createIncident(taskId: string): Promise<string>
    /** Creates the incidents of these tasks by one call. */
    createIncidents(taskIds: string[]): Promise<string[]>
}

const TASK = {
    kind: 'incident',
    userId: ADMIN.user,
    taskName: 'Turn on real-time protection',
    description: '<p>Turn it <b>on</b> for all devices.</p>',
    priority: 'high',
    dueDate: '2031-05-06T12:00:00Z',
    recommendationSource: 'microsoft',
    recommendationCategory: 'Devices',
}

/** An instance with the app, connected to a receiver that only counts. */
export async function benchApp(): Promise<BenchApp> {
    const [app, receiver] = await Promise.all([installedApp(), startReceiver()])
    await connectOnce({
        instanceUrl: app.instance.url,
        admin: ADMIN,
        integrationUser: INTEGRATION_USER,
        callbackUrl: `${receiver.url}/events`,
        redirectUrl: `${receiver.url}/oauth/callback`,
        known: { clientId: null, clientSecret: null, signingSecret: null },
        learn: () => undefined,
    })
    const headers = { authorization: basic(INTEGRATION_USER.user, INTEGRATION_USER.password), 'content-type': 'application/json' }
    const call = async (method: string, path: string, body?: object): Promise<unknown> => {
        const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }
        const answer = await fetch(`${app.instance.url}/api/x_mioms_m365ticket/v1/m365/${path}`, init)
        if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`)
        return answer.json()
    }
    return {
        ...app,
        receiver,
        call,
        async createIncident(taskId) {
            const { result } = (await call('POST', 'tickets', { ...TASK, taskId })) as { result: { ticket: { sysId: string } } }
            return result.ticket.sysId
        },
        async createIncidents(taskIds) {
            const { result } = (await call('POST', 'ticket-batch', { tickets: taskIds.map((taskId) => ({ ...TASK, taskId })) })) as { result: { results: { outcome?: string; ticket?: { sysId: string } }[] } }
            if (!result.results.every(({ outcome }) => outcome === 'created')) throw new Error('a batch was not created')
            return result.results.map(({ ticket }) => ticket?.sysId ?? '')
        },
        async stop() {
            await app.stop()
            receiver.stop()
        },
    }
}
