import type { components } from '../contract/types.ts'
import { TICKET_MARK } from '../names.ts'
import { isPublicName } from './public-name.ts'

export type Portal = components['schemas']['Portal']
export type Cloud = components['schemas']['Cloud']
export type ConnectionStatus = components['schemas']['ConnectionStatus']

/** What a call does to a ticket that is finished already. */
export type ReopenPolicy = 'reopen' | 'newLinked' | 'note' | 'refuse'

export interface ReopenPolicies {
    resolved: ReopenPolicy
    closed: ReopenPolicy
}

/** What a connection's record remembers, because every call needs it or it takes long to find out: its columns. */
export type Remembered = 'mandatory_columns' | 'remembered_states' | 'remembered_settings' | 'settled_totals'

/** One Microsoft tenant and portal. Names and client id are copies, to be shown where the instance lets us read no more. */
export interface Connection {
    sysId: string
    portal: Portal
    tenantId: string
    cloud: Cloud
    paused: boolean
    /** Without its query, which may carry a key and is read only to call it. */
    callbackUrl: string
    oauthEntityId: string
    oauthEntityName: string
    /** Made from the checklist: only then it may be changed from there. */
    oauthEntityMade: boolean
    clientId: string
    redirectUrl: string
    integrationUserId: string
    integrationUserName: string
    integrationUserMade: boolean
    /** Why the instance did not let us make it, in the platform's words; empty when it did or gave none. */
    oauthEntityRefusal: string
    integrationUserRefusal: string
    /** The platform's UTC texts; empty when it never was. */
    lastSeenAt: string
    lastDeliveredAt: string
    /** What came of the last calls to the receiver. */
    push: PushHealth
    /** Since when entries of each journal are sent; empty where they are not. */
    journals: Record<Journal, string>
    /** It is known since when; not so in a record that is older than the columns. */
    journalsSettled: boolean
    entra: EntraClient
    reopen: { change: ReopenPolicies; incident: ReopenPolicies }
    /** So long after it was finished a ticket is reopened; 0 is for ever. */
    reopenDays: number
    /** What Microsoft calls a state, by `kind:state`. */
    stateNames: Record<string, string>
    /** Counts their changes, so that none is lost; negative in a record that is older than the column. */
    stateNamesVersion: number
    /** The platform's UTC text; empty while it is connected or to be connected. */
    removedAt: string
    /** JSON of what was found out before; empty where nothing is remembered. */
    remembered: Record<Remembered, string>
    /** Another one whenever something was forgotten. */
    rememberedMark: string
    tickets: TicketSettings
}

/** Whether the receiver of status events is well. */
export interface PushHealth {
    /** Calls that failed one after the other, of any ticket. */
    failures: number
    /** Nothing is sent before; null while all is well. Epoch milliseconds. */
    heldUntilMs: number | null
    /** Why the last call failed; empty when it did not. */
    cause: string
}

/** What people write on a ticket: what its caller sees, and what only those see who work on it. */
export type Journal = 'comments' | 'work_notes'

/** As whom Microsoft Entra ID is asked for a token. */
export interface EntraClient {
    tenantId: string
    /** Empty where the receiver wants no token. */
    clientId: string
    scope: string
}

/** What the tickets of a connection are given. */
export interface TicketSettings {
    changeType: string
    /** Empty for none: the type is given instead. */
    changeModelId: string
    changeCategory: string
    incidentCategory: string
    incidentSubcategory: string
    /** Of a due date that came without one: a time with its offset, as `17:00:00+01:00`. */
    dueTime: string
}

export interface CallbackPolicy {
    /** Host names; one that begins with a dot stands for every host below it. Each with a port where it is not 443. */
    hosts: string[]
    loopbackHttp: boolean
}

export type CallbackVerdict = 'allowed' | 'hostNotAllowed' | 'plainHttp'

// No user info, no IPv6 address, no escape, no blank: a host is letters, digits, dots and hyphens, and nothing else stands before it.
const URL_PARTS = /^(https?):\/\/([a-z0-9.-]{1,253})(?::(\d{1,5}))?([/?][!-[\]-~]*)?$/i
const HTTPS_PORT = '443'
const LOOPBACK = ['127.0.0.1', 'localhost']

/** The names as they are kept; a text that is none of ours holds none. */
export function stateNamesIn(text: string): Record<string, string> {
    try {
        const found: unknown = JSON.parse(text || '{}')
        return Object.fromEntries(Object.entries(found ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
    } catch {
        return {}
    }
}

/** Derived from what happened, never stored. */
export function connectionStatus(connection: Connection): ConnectionStatus {
    if (connection.paused) return 'paused'
    return connection.lastSeenAt ? 'connected' : 'notAuthorised'
}

/** `correlation_display` of this connection's tickets: readable, within 100 characters, the same for all of them. */
export function ticketMark(connection: Pick<Connection, 'portal' | 'tenantId'>): string {
    return `${TICKET_MARK} (${connection.portal}, ${connection.tenantId})`
}

/** Microsoft's tenant and portal name a connection; the id is compared without case. */
export function connectionKey(portal: string, tenantId: string): string {
    return `${tenantId.toLowerCase()}:${portal}`
}

/** Host of a callback URL in lower case; empty when it has none. */
export function hostOf(url: string): string {
    return (URL_PARTS.exec(url)?.[2] ?? '').toLowerCase()
}

/** Whether events may be sent there: the administrator's list against server-side request forgery. */
export function callbackVerdict(url: string, policy: CallbackPolicy): CallbackVerdict {
    const [, scheme = '', name = '', port = HTTPS_PORT] = URL_PARTS.exec(url) ?? []
    const host = name.toLowerCase()
    if (!host) return 'hostNotAllowed'
    if (scheme.toLowerCase() === 'http') return LOOPBACK.includes(host) && policy.loopbackHttp ? 'allowed' : 'plainHttp'
    return isPublicName(host) && policy.hosts.some((listed) => fits(listed, host, port)) ? 'allowed' : 'hostNotAllowed'
}

function fits(listed: string, host: string, port: string): boolean {
    const [name = '', listedPort = HTTPS_PORT] = listed.split(':')
    return port === listedPort && (host === name || (name.startsWith('.') && host.endsWith(name)))
}

/** A list of hosts as an administrator writes it: commas, spaces or lines between them. */
export function hostsIn(text: string): string[] {
    return text.toLowerCase().split(/[\s,;]+/).filter(Boolean).slice(0, 100)
}

/** Without its query, which may carry a key. */
export function shownUrl(url: string): string {
    return url.replace(/\?.*$/, '')
}
