import type { components } from '../contract/types.ts'
import { hostOf, shownUrl, type CallbackVerdict, type Connection } from '../connection/connection.ts'
import type { Reading } from '../shared/write-records.ts'

type SetupStep = components['schemas']['SetupStep']

/** A message key's last part and the values for its places; translated where the step is answered. */
export interface Text {
    key: string
    values: string[]
}

export interface Step extends Pick<SetupStep, 'id' | 'state' | 'responsible' | 'link'> {
    evidence: Text[]
    remedy?: Text
}

export interface EntityFacts {
    sysId: string
    name: string
    clientId: string
    redirectUrl: string
    active: boolean
}

export interface UserFacts {
    sysId: string
    userName: string
    active: boolean
    lockedOut: boolean
    passwordNeedsReset: boolean
    webServiceAccessOnly: boolean
    hasRole: boolean
}

export interface Facts {
    connection: Connection
    /** The linked one, or, before one is linked, the one of the chosen name; null when there is none. */
    entity: Reading<EntityFacts | null>
    user: Reading<UserFacts | null>
    /** Null when there is no callback. */
    callback: CallbackVerdict | null
    waiting: number
    dead: number
}

/** The checklist, derived from what is there; no tick is stored. */
export function stepsOf(facts: Facts): Step[] {
    return [connectionStep(facts), entityStep(facts), userStep(facts), authorisationStep(facts), pushStep(facts)]
}

function connectionStep({ connection }: Facts): Step {
    const { tenantId, portal, cloud } = connection
    return { id: 'connection', state: 'done', evidence: [text('connection.done', tenantId, portal, cloud)], responsible: 'serviceNowAdmin' }
}

function entityStep({ connection, entity }: Facts): Step {
    const step = { id: 'oauthEntity', responsible: 'serviceNowAdmin' } as const
    if (!connection.oauthEntityName) return { ...step, state: 'todo', evidence: [], remedy: text('oauthEntity.create') }
    const table = tableLink('oauth_entity')
    if (!entity.read) return { ...step, state: 'cannotCheck', evidence: [text('platform', entity.cause)], remedy: text('oauthEntity.allowRead'), link: table }
    if (!connection.oauthEntityId && !entity.value) {
        const remedy = text('oauthEntity.allowCreate', connection.oauthEntityName, connection.redirectUrl)
        return { ...step, state: 'blocked', evidence: platformText(connection.oauthEntityRefusal), remedy, link: table }
    }
    if (!entity.value) return { ...step, state: 'todo', evidence: [text('oauthEntity.gone', connection.oauthEntityName)], remedy: text('oauthEntity.create') }
    const { name, clientId, active, sysId } = entity.value
    const link = `/oauth_entity.do?sys_id=${sysId}`
    const evidence = [text('oauthEntity.found', name, clientId)]
    if (!active) return { ...step, state: 'blocked', evidence, remedy: text('oauthEntity.activate'), link }
    if (!sameRedirect(entity.value, connection)) return { ...step, state: 'blocked', evidence, remedy: text('oauthEntity.redirect', connection.redirectUrl), link }
    if (!connection.oauthEntityId) return { ...step, state: 'todo', evidence, remedy: text('oauthEntity.link'), link }
    return { ...step, state: 'done', evidence, link }
}

function platformText(refusal: string): Text[] {
    return refusal ? [text('platform', refusal)] : []
}

function tableLink(table: string): string {
    return `/sys_db_object_list.do?sysparm_query=name=${table}`
}

function sameRedirect(entity: EntityFacts, connection: Connection): boolean {
    return redirectUrlsOf(entity).includes(connection.redirectUrl)
}

/** An entry may have several, separated by commas (platform-facts 1.2). */
export function redirectUrlsOf(entity: Pick<EntityFacts, 'redirectUrl'>): string[] {
    return entity.redirectUrl.split(',').map((url) => url.trim()).filter(Boolean)
}

function userStep({ connection, user }: Facts): Step {
    const step = { id: 'integrationUser', responsible: 'serviceNowAdmin' } as const
    if (!connection.integrationUserName) return { ...step, state: 'todo', evidence: [], remedy: text('integrationUser.create') }
    if (!user.read) return { ...step, state: 'cannotCheck', evidence: [text('platform', user.cause)], remedy: text('integrationUser.allowRead') }
    if (!connection.integrationUserId && !user.value) {
        const remedy = text('integrationUser.allowCreate', connection.integrationUserName)
        return { ...step, state: 'blocked', evidence: platformText(connection.integrationUserRefusal), remedy, link: tableLink('sys_user') }
    }
    if (!user.value) {
        return { ...step, state: 'todo', evidence: [text('integrationUser.gone', connection.integrationUserName)], remedy: text('integrationUser.create') }
    }
    const link = `/sys_user.do?sys_id=${user.value.sysId}`
    const evidence = [text('integrationUser.found', user.value.userName)]
    if (!connection.integrationUserId) return { ...step, state: 'todo', evidence, remedy: text('integrationUser.link'), link }
    const problems = userProblems(user.value)
    if (problems.length === 0) return { ...step, state: 'done', evidence, link }
    const refusal = user.value.hasRole ? [] : platformText(connection.integrationUserRefusal)
    return { ...step, state: 'blocked', evidence: [...evidence, ...problems, ...refusal], remedy: text('integrationUser.correct'), link }
}

/** What stops the sign-in on which the consent page depends. */
export function userProblems(user: UserFacts): Text[] {
    const problems: [boolean, string][] = [
        [!user.active, 'integrationUser.inactive'],
        [user.lockedOut, 'integrationUser.locked'],
        [user.passwordNeedsReset, 'integrationUser.reset'],
        [user.webServiceAccessOnly, 'integrationUser.webServiceOnly'],
        [!user.hasRole, 'integrationUser.noRole'],
    ]
    return problems.filter(([is]) => is).map(([, key]) => text(key))
}

function authorisationStep({ connection }: Facts): Step {
    const step = { id: 'authorisation', responsible: 'microsoftAdmin' } as const
    if (connection.lastSeenAt) return { ...step, state: 'done', evidence: [text('authorisation.seen', connection.lastSeenAt)] }
    const ready = connection.oauthEntityId !== '' && connection.integrationUserId !== ''
    const remedy = ready ? text('authorisation.authorise', connection.integrationUserName) : text('authorisation.first')
    return { ...step, state: 'todo', evidence: [text('authorisation.never')], remedy }
}

function pushStep(facts: Facts): Step {
    const { connection, callback, dead } = facts
    const step = { id: 'push', responsible: 'serviceNowAdmin' } as const
    if (callback === null) return { ...step, state: 'todo', evidence: [], remedy: text('push.none') }
    const evidence = pushEvidence(facts)
    const properties = '/sys_properties_list.do?sysparm_query=nameSTARTSWITHx_mioms_m365ticket.'
    if (callback === 'hostNotAllowed') return { ...step, state: 'blocked', evidence, remedy: text('push.host', hostOf(connection.callbackUrl)), link: properties }
    if (callback === 'plainHttp') return { ...step, state: 'blocked', evidence, remedy: text('push.plainHttp'), link: properties }
    if (connection.push.heldUntilMs !== null) return { ...step, state: 'blocked', evidence, remedy: text('push.resume'), link: `/x_mioms_m365ticket_connection.do?sys_id=${connection.sysId}` }
    if (dead > 0) return { ...step, state: 'blocked', evidence, remedy: text('push.dead'), link: deadList(connection.sysId) }
    return { ...step, state: 'done', evidence }
}

function pushEvidence({ connection, waiting, dead }: Facts): Text[] {
    return [
        text('push.to', shownUrl(connection.callbackUrl)),
        connection.lastDeliveredAt ? text('push.delivered', connection.lastDeliveredAt) : text('push.never'),
        ...(connection.paused ? [text('push.paused')] : []),
        ...(connection.push.cause ? [text('push.failing', connection.push.cause)] : []),
        ...(waiting > 0 ? [text('push.waiting', String(waiting))] : []),
        ...(dead > 0 ? [text('push.given', String(dead))] : []),
    ]
}

function deadList(connectionId: string): string {
    return `/x_mioms_m365ticket_status_update_list.do?sysparm_query=state=dead^connection=${connectionId}`
}

function text(key: string, ...values: string[]): Text {
    return { key, values }
}
