import createClient from 'openapi-fetch'
import { refusalText, type Refusal } from '../../src/microsoft-client/refusal-text.ts'
import type { paths } from '../../src/server/contract/types.ts'
import { basic, tableApi } from './table-api.ts'

interface SignIn {
    user: string
    password: string
}

/** What an earlier walk learnt; the instance shows each secret once. */
export interface Handover {
    clientId: string | null
    clientSecret: string | null
    signingSecret: string | null
}

export interface ChecklistWalk {
    instanceUrl: string
    admin: SignIn
    integrationUser: SignIn
    callbackUrl: string
    redirectUrl: string
    known: Handover
    /** Called at once after each secret, so that none is lost when a later call fails. */
    learn(learnt: Partial<Handover>): void
}

const API_PATH = '/api/x_mioms_m365ticket/v1'
const TENANT_ID = '2f3a7a52-6a0b-4d0e-9a55-0c7e5a3b9d11'
const ENTITY_NAME = 'Microsoft 365 connector'
const PROPERTIES = {
    'x_mioms_m365ticket.callback_hosts': (url: URL) => url.host,
    'x_mioms_m365ticket.allow_loopback_http': () => 'true',
}

/** Connection, OAuth entity, integration user: what is there stays, a lost secret is replaced. */
export async function connectOnce(walk: ChecklistWalk): Promise<void> {
    await allowCallback(walk)
    const setup = createClient<paths>({
        baseUrl: walk.instanceUrl + API_PATH,
        headers: { authorization: basic(walk.admin.user, walk.admin.password), accept: 'application/json' },
    })
    const { connection, signingSecret } = resultOf(
        await setup.POST('/setup/connections', {
            body: {
                portal: 'security',
                tenantId: TENANT_ID,
                cloud: 'global',
                callbackUrl: walk.callbackUrl,
                rotateSigningSecret: walk.known.signingSecret === null,
            },
        }),
    )
    if (signingSecret) walk.learn({ signingSecret })
    const params = { path: { connectionId: connection.connectionId } }
    const entity = resultOf(
        await setup.POST('/setup/connections/{connectionId}/oauth-entity', {
            params,
            body: { name: ENTITY_NAME, redirectUrl: walk.redirectUrl, rotateSecret: walk.known.clientSecret === null },
        }),
    )
    walk.learn({ clientId: entity.clientId, ...(entity.clientSecret ? { clientSecret: entity.clientSecret } : {}) })
    const { user, password } = walk.integrationUser
    resultOf(await setup.POST('/setup/connections/{connectionId}/integration-user', { params, body: { userName: user, password } }))
}

function resultOf<T>(answer: { data?: { result: T }; error?: Refusal; response: Response }): T {
    if (answer.data) return answer.data.result
    const { pathname } = new URL(answer.response.url)
    throw new Error(`${pathname} answered ${answer.response.status}: ${answer.error?.error ? refusalText(answer.error) : 'no reason given'}`)
}

/** The administrator's list of hosts, and plain http to this machine, which only a local trial needs. */
export async function allowCallback({ instanceUrl, admin, callbackUrl }: Pick<ChecklistWalk, 'instanceUrl' | 'admin' | 'callbackUrl'>): Promise<void> {
    const properties = tableApi(instanceUrl, admin.user, admin.password)
    for (const [name, valueFor] of Object.entries(PROPERTIES)) {
        const [found] = await properties.find('sys_properties', `name=${name}`, 'sys_id,value')
        if (!found?.sys_id) throw new Error(`the installed app has no property ${name}`)
        const value = valueFor(new URL(callbackUrl))
        if (found.value !== value) await properties.update('sys_properties', found.sys_id, { value })
    }
}
