import type { components } from '../../src/server/contract/types.ts'
import { basic } from '../journey/table-api.ts'
import { API_PATH, contractClient, create, told, type ContractClient } from './contract-client.ts'
import { INTEGRATION_USER, installedApp, type InstalledApp } from './installed-app.ts'
import { letIn } from './let-in.ts'
import { suitConnections } from './site.ts'
import { ADMIN } from './snapshot.ts'

type Ticket = components['schemas']['Ticket']
type NewTicket = components['schemas']['NewTicket']

const TENANT_ID = '2f3a7a52-6a0b-4d0e-9a55-0c7e5a3b9d11'
export const COMPLIANCE_USER = { user: 'm365.compliance', password: 'Test-compliance-7Zq' }

export interface Answer {
    status: number
    headers: Headers
    /** The parsed JSON; null when there is no body. */
    body: unknown
}

/** One portal of Microsoft, signed in as its integration user. */
export interface Portal {
    client: ContractClient
    /** For what the contract does not allow. */
    call(method: string, path: string, options?: { body?: string; headers?: Record<string, string> }): Promise<Answer>
    create(task: Partial<NewTicket> & { taskId: string }): Promise<Ticket>
}

export interface Portals extends InstalledApp {
    security: Portal
    compliance: Portal
}

const TASK: Omit<NewTicket, 'taskId'> = {
    kind: 'incident',
    userId: ADMIN.user,
    taskName: 'Turn on real-time protection',
    priority: 'high',
    recommendationSource: 'microsoft',
    recommendationCategory: 'Devices',
}

/** An instance on which both portals are connected; nothing is pushed. */
export async function portals(): Promise<Portals> {
    const app = await installedApp()
    await connect(app, 'security', INTEGRATION_USER)
    await connect(app, 'compliance', COMPLIANCE_USER)
    await suitConnections(app.admin)
    return { ...app, security: portalOf(app, INTEGRATION_USER), compliance: portalOf(app, COMPLIANCE_USER) }
}

async function connect(app: InstalledApp, portal: components['schemas']['Portal'], { user, password }: { user: string; password: string }): Promise<void> {
    const client = contractClient(app.instance.url, () => basic(ADMIN.user, ADMIN.password))
    const { result, error } = await told(client.POST('/setup/connections', { body: { portal, tenantId: TENANT_ID, cloud: 'global' } }))
    if (error) throw new Error(`setup of ${portal} was refused: ${JSON.stringify(error)}`)
    const { connectionId } = result.connection
    const linked = await told(client.POST('/setup/connections/{connectionId}/integration-user', { params: { path: { connectionId } }, body: { userName: user, password } }))
    if (linked.error) throw new Error(`the integration user of ${portal} was refused: ${JSON.stringify(linked.error)}`)
    await letIn(app.admin, user)
}

function portalOf(app: InstalledApp, { user, password }: { user: string; password: string }): Portal {
    const call: Portal['call'] = (method, path, options) => callAs(app, basic(user, password), method, `/m365/${path}`, options)
    const client = contractClient(app.instance.url, () => basic(user, password))
    return {
        client,
        call,
        async create(task) {
            const { status, result, error } = await create(client, { ...TASK, ...task })
            if (status !== 201) throw new Error(`create answered ${status}: ${JSON.stringify(error)}`)
            return result.ticket
        },
    }
}

/** Calls a route of the contract; `authorization` is empty for an anonymous caller. */
export async function callAs(
    app: InstalledApp, authorization: string, method: string, path: string, { body, headers = {} }: { body?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
    const all = { accept: 'application/json', 'content-type': 'application/json', ...(authorization ? { authorization } : {}), ...headers }
    const answer = await fetch(`${app.instance.url}${API_PATH}${path}`, { method, headers: all, ...(body === undefined ? {} : { body }) })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, body: text === '' ? null : JSON.parse(text) }
}
