import type { components } from '../contract/types.ts'
import type { Connection } from '../connection/connection.ts'
import { connectionByEntity, LONGEST_REFUSAL, updateConnection, type ConnectionValues } from '../connection/connection-records.ts'
import { nameProblem } from '../shared/column-text.ts'
import { refusal, type Refusal } from '../shared/refusal.ts'
import { redirectUrlsOf } from './checks.ts'
import { insertEntity, readEntityNamed, retireEntity, updateEntity, type NamedEntity } from './oauth-entity-records.ts'

type NewOauthEntity = components['schemas']['NewOauthEntity']
type OauthEntity = components['schemas']['OauthEntity']

/** Of an ended entry's name: what is put behind it has room in the column's 100. */
const LONGEST_NAME = 80
const NOT_OURS =
    'An entry of this name was there before. It is linked when it has this redirect URL already, and never changed from the checklist. ' +
    'The administrator adds the redirect URL or makes a new secret under System OAuth > Application Registry, or chooses another name.'

/** The registry entry of this name, made or linked. An entry that the administrator made by hand is taken as it is. */
export function savedEntity(connection: Connection, wanted: NewOauthEntity): { made: boolean; entity: OauthEntity } {
    const problem = nameProblem(wanted.name)
    if (problem) throw refusal('body-invalid', { fields: [{ path: 'name', code: 'value', message: problem }] })
    const found = readEntityNamed(wanted.name)
    if (!found.read) throw refused(connection, wanted, found.cause)
    if (!found.value) return made(connection, wanted)
    const owner = connectionByEntity(found.value.sysId)
    if (!found.value.externalClient || (owner && owner.sysId !== connection.sysId)) throw refusal('oauth-entity-name-taken')
    const own = connection.oauthEntityMade && connection.oauthEntityId === found.value.sysId
    if (own && !found.value.active) return replaced(connection, wanted, found.value)
    return own ? changed(connection, wanted, found.value) : linked(connection, wanted, found.value)
}

/** Ended with its connection, or by hand: a new entry takes its name. */
function replaced(connection: Connection, wanted: NewOauthEntity, ended: NamedEntity): { made: boolean; entity: OauthEntity } {
    const written = retireEntity(ended.sysId, `${ended.name.slice(0, LONGEST_NAME)} (ended ${ended.clientId.slice(0, 8)})`)
    if (!written.done) throw refused(connection, wanted, written.cause)
    return made(connection, wanted)
}

function made(connection: Connection, wanted: NewOauthEntity): { made: boolean; entity: OauthEntity } {
    const { written, clientId, clientSecret } = insertEntity(wanted.name, wanted.redirectUrl)
    if (!written.done) throw refused(connection, wanted, written.cause)
    link(connection, wanted, { oauth_entity: written.sysId, oauth_entity_made: '1', client_id: clientId })
    return { made: true, entity: { name: wanted.name, clientId, clientSecret } }
}

/** The chosen name is kept with the refusal, so that the checklist tells it and recognises what is made by hand under that name. */
function refused(connection: Connection, wanted: NewOauthEntity, cause: string | null): Refusal {
    const values = { oauth_entity_refusal: (cause ?? '').slice(0, LONGEST_REFUSAL), ...chosen(wanted) }
    // A link that works stays as it is.
    if (!connection.oauthEntityId) updateConnection(connection.sysId, values)
    return refusal('oauth-entity-refused', { detail: cause })
}

function chosen({ name, redirectUrl }: NewOauthEntity): ConnectionValues {
    return { oauth_entity_name: name, redirect_url: redirectUrl }
}

function changed(connection: Connection, wanted: NewOauthEntity, entity: NamedEntity): { made: boolean; entity: OauthEntity } {
    const { written, clientSecret } = updateEntity(entity.sysId, wanted.redirectUrl, wanted.rotateSecret === true)
    if (!written.done) throw refusal('oauth-entity-refused', { detail: written.cause })
    link(connection, wanted, {})
    return { made: false, entity: { name: entity.name, clientId: entity.clientId, clientSecret } }
}

/** Whoever may use the checklist must not take over the entry of another integration with it: it is linked, and stays as it is. */
function linked(connection: Connection, wanted: NewOauthEntity, entity: NamedEntity): { made: boolean; entity: OauthEntity } {
    if (wanted.rotateSecret || !redirectUrlsOf(entity).includes(wanted.redirectUrl)) throw refusal('oauth-entity-name-taken', { detail: NOT_OURS })
    link(connection, wanted, { oauth_entity: entity.sysId, oauth_entity_made: '0', client_id: entity.clientId })
    return { made: false, entity: { name: entity.name, clientId: entity.clientId } }
}

function link(connection: Connection, wanted: NewOauthEntity, values: ConnectionValues): void {
    const written = updateConnection(connection.sysId, { ...values, oauth_entity_refusal: '', ...chosen(wanted) })
    if (!written.done) throw refusal('record-refused', { detail: written.cause })
}
