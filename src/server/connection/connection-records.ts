import { GlideRecord, gs } from '@servicenow/glide'
import { CALLBACK_HOSTS_PROPERTY, CONNECTION_TABLE, LOOPBACK_HTTP_PROPERTY } from '../names.ts'
import { instantOfPlatform, platformTime } from '../shared/time.ts'
import { insertRecord, updateRecord, type Written } from '../shared/write-records.ts'
import { hostsIn, stateNamesIn, type CallbackPolicy, type Cloud, type Connection, type Portal, type ReopenPolicy } from './connection.ts'

const MOST_CONNECTIONS = 50
const REOPEN_DAYS = 30
const OLDER = -1
const TOUCH_EVERY_MS = 60_000
/** What a removed connection has no use for any more. */
const SECRETS = ['callback_query', 'signing_secret', 'old_signing_secret', 'old_signing_secret_until', 'entra_client_secret', 'entra_token', 'entra_token_until', 'entra_token_for']
/** Of a column that keeps why the instance refused something. */
export const LONGEST_REFUSAL = 1000

export type ConnectionValues = Partial<Record<
    | 'key' | 'portal' | 'tenant_id' | 'cloud' | 'callback_url' | 'oauth_entity' | 'oauth_entity_name' | 'oauth_entity_made' | 'client_id'
    | 'redirect_url' | 'integration_user' | 'integration_user_name' | 'integration_user_made' | 'oauth_entity_refusal' | 'integration_user_refusal'
    | 'comments_since' | 'work_notes_since' | 'last_seen_at' | 'removed_at' | 'contact', string>>

/** The connection whose integration user this is, or null. */
export function connectionOfUser(userId: string): Connection | null {
    return firstWhere('integration_user', userId)
}

export function findConnection(sysId: string): Connection | null {
    return firstWhere('sys_id', sysId)
}

export function connectionByKey(key: string): Connection | null {
    return firstWhere('key', key)
}

export function connectionByEntity(oauthEntityId: string): Connection | null {
    return firstWhere('oauth_entity', oauthEntityId)
}

/** Whether somebody is to be told of a connection's tickets. */
export function receives(sysId: string): boolean {
    const record = new GlideRecord(CONNECTION_TABLE)
    record.addQuery('sys_id', sysId)
    record.addNotNullQuery('callback_url')
    record.addNullQuery('removed_at')
    record.setLimit(1)
    record.query()
    return record.hasNext()
}

/** All connections, oldest first. */
export function allConnections(): Connection[] {
    const record = new GlideRecord(CONNECTION_TABLE)
    record.orderBy('sys_created_on')
    record.setLimit(MOST_CONNECTIONS)
    record.query()
    const found: Connection[] = []
    while (record.next()) found.push(connectionIn(record))
    return found
}

/** Inserts a connection with these values; the unique key decides a race. */
export function insertConnection(values: ConnectionValues): Written {
    const record = new GlideRecord(CONNECTION_TABLE)
    record.initialize()
    setAll(record, values)
    return insertRecord(record)
}

export function updateConnection(sysId: string, values: ConnectionValues): Written {
    const record = new GlideRecord(CONNECTION_TABLE)
    if (!record.get('sys_id', sysId)) return { done: false, cause: null }
    setAll(record, values)
    return updateRecord(record)
}

/** Keeps the names if nobody changed them since they were read; false when somebody did. */
export function saveStateNames(connection: Connection, names: Record<string, string>): boolean {
    const text = JSON.stringify(names)
    const record = new GlideRecord(CONNECTION_TABLE)
    record.addQuery('sys_id', connection.sysId)
    record.addQuery('state_names_version', connection.stateNamesVersion)
    record.setValue('state_names', text)
    record.setValue('state_names_version', connection.stateNamesVersion + 1)
    record.updateMultiple()
    const found = findConnection(connection.sysId)
    return found !== null && found.stateNamesVersion > connection.stateNamesVersion && JSON.stringify(found.stateNames) === text
}

/** Ends what the connection may do. Its tickets, its names and who it is stay. */
export function noteRemoved(connection: Connection, nowMs: number): Written {
    const record = new GlideRecord(CONNECTION_TABLE)
    if (!record.get('sys_id', connection.sysId)) return { done: false, cause: null }
    for (const column of ['callback_url', 'last_seen_at', ...SECRETS]) record.setValue(column, 'NULL')
    record.setValue('removed_at', platformTime(nowMs))
    return updateRecord(record)
}

/** Notes that Microsoft called; at most once a minute, because every call passes here. */
export function noteSeen(connection: Connection, nowMs: number): void {
    touch(connection.sysId, 'last_seen_at', connection.lastSeenAt, nowMs)
}

export function noteDelivered(connection: Connection, nowMs: number): void {
    touch(connection.sysId, 'last_delivered_at', connection.lastDeliveredAt, nowMs)
}

export function callbackPolicy(): CallbackPolicy {
    return { hosts: hostsIn(gs.getProperty(CALLBACK_HOSTS_PROPERTY, '')), loopbackHttp: gs.getProperty(LOOPBACK_HTTP_PROPERTY, 'false') === 'true' }
}

function touch(sysId: string, column: string, before: string, nowMs: number): void {
    const last = instantOfPlatform(before)
    if (last !== null && nowMs - last < TOUCH_EVERY_MS) return
    const record = new GlideRecord(CONNECTION_TABLE)
    record.addQuery('sys_id', sysId)
    record.setValue(column, platformTime(nowMs))
    record.updateMultiple()
}

function firstWhere(column: string, value: string): Connection | null {
    // An empty value would match every connection that lacks one.
    if (!value) return null
    const record = new GlideRecord(CONNECTION_TABLE)
    record.addQuery(column, value)
    record.setLimit(1)
    record.query()
    return record.next() ? connectionIn(record) : null
}

function setAll(record: GlideRecord, values: ConnectionValues): void {
    for (const [column, value] of Object.entries(values)) {
        if (column === 'callback_url') setCallback(record, value)
        else record.setValue(column, value)
    }
}

/** Its query may carry a key: it is kept apart from the address, and encrypted. */
function setCallback(record: GlideRecord, url: string): void {
    const at = url.indexOf('?')
    record.setValue('callback_url', at < 0 ? url : url.slice(0, at))
    if (at < 0) record.setValue('callback_query', 'NULL')
    else record.getElement('callback_query').setDisplayValue(url.slice(at))
}

function connectionIn(record: GlideRecord): Connection {
    const text = (column: string) => record.getValue(column) ?? ''
    // Empty in a record that is older than the column.
    const policy = (column: string, otherwise: ReopenPolicy) => (text(column) || otherwise) as ReopenPolicy
    return {
        sysId: record.getUniqueValue(),
        portal: text('portal') as Portal,
        tenantId: text('tenant_id'),
        cloud: text('cloud') as Cloud,
        paused: text('paused') === '1',
        callbackUrl: text('callback_url'),
        oauthEntityId: text('oauth_entity'),
        oauthEntityName: text('oauth_entity_name'),
        oauthEntityMade: text('oauth_entity_made') === '1',
        clientId: text('client_id'),
        redirectUrl: text('redirect_url'),
        integrationUserId: text('integration_user'),
        integrationUserName: text('integration_user_name'),
        integrationUserMade: text('integration_user_made') === '1',
        oauthEntityRefusal: text('oauth_entity_refusal'),
        integrationUserRefusal: text('integration_user_refusal'),
        lastSeenAt: text('last_seen_at'),
        lastDeliveredAt: text('last_delivered_at'),
        push: { failures: Number(text('push_failures')), heldUntilMs: instantOfPlatform(text('push_held_until')), cause: text('push_cause') },
        // Comments are sent unless somebody switched them off; work notes only where somebody switched them on.
        journals: { comments: text('send_comments') === '0' ? '' : text('comments_since'), work_notes: text('send_work_notes') === '1' ? text('work_notes_since') : '' },
        journalsSettled: text('comments_since') !== '' && text('work_notes_since') !== '',
        entra: { tenantId: text('entra_tenant_id') || text('tenant_id'), clientId: text('entra_client_id'), scope: text('entra_scope') },
        reopen: {
            change: { resolved: policy('change_resolved_policy', 'reopen'), closed: policy('change_closed_policy', 'newLinked') },
            incident: { resolved: policy('incident_resolved_policy', 'reopen'), closed: policy('incident_closed_policy', 'newLinked') },
        },
        stateNames: stateNamesIn(text('state_names')),
        stateNamesVersion: Number(text('state_names_version') || OLDER),
        removedAt: text('removed_at'),
        reopenDays: Number(text('reopen_days') || REOPEN_DAYS),
        remembered: {
            mandatory_columns: text('mandatory_columns'),
            remembered_states: text('remembered_states'),
            remembered_settings: text('remembered_settings'),
            settled_totals: text('settled_totals'),
        },
        rememberedMark: text('remembered_mark'),
        tickets: {
            changeType: text('change_type') || 'normal',
            changeModelId: text('change_model'),
            changeCategory: text('change_category'),
            incidentCategory: text('incident_category'),
            incidentSubcategory: text('incident_subcategory'),
            dueTime: text('due_time'),
        },
    }
}
