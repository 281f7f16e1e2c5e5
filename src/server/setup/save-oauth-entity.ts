import type { components } from '../contract/types.ts'
import type { Connection } from '../connection/connection.ts'
import { connectionByEntity, updateConnection } from '../connection/connection-records.ts'
import { refusal } from '../shared/refusal.ts'
import { insertEntity, readEntityNamed, updateEntity, type NamedEntity } from './oauth-entity-records.ts'

type NewOauthEntity = components['schemas']['NewOauthEntity']
type OauthEntity = components['schemas']['OauthEntity']

/** The registry entry of this name, made or linked. An entry that the administrator made by hand is taken as it is. */
export function savedEntity(connection: Connection, wanted: NewOauthEntity): { made: boolean; entity: OauthEntity } {
    const found = readEntityNamed(wanted.name)
    if (!found.read) throw refusal('oauth-entity-refused', { detail: found.cause })
    return found.value ? linked(connection, wanted, found.value) : made(connection, wanted)
}

function made(connection: Connection, wanted: NewOauthEntity): { made: boolean; entity: OauthEntity } {
    const { written, clientId, clientSecret } = insertEntity(wanted.name, wanted.redirectUrl)
    if (!written.done) throw refusal('oauth-entity-refused', { detail: written.cause })
    link(connection, wanted, written.sysId, clientId)
    return { made: true, entity: { name: wanted.name, clientId, clientSecret } }
}

function linked(connection: Connection, wanted: NewOauthEntity, entity: NamedEntity): { made: boolean; entity: OauthEntity } {
    const owner = connectionByEntity(entity.sysId)
    if (!entity.externalClient || (owner && owner.sysId !== connection.sysId)) throw refusal('oauth-entity-name-taken')
    const { written, clientSecret } = updateEntity(entity.sysId, wanted.redirectUrl, wanted.rotateSecret ?? false)
    if (!written.done) throw refusal('oauth-entity-refused', { detail: written.cause })
    link(connection, wanted, entity.sysId, entity.clientId)
    return { made: false, entity: { name: entity.name, clientId: entity.clientId, clientSecret } }
}

function link(connection: Connection, wanted: NewOauthEntity, entityId: string, clientId: string): void {
    const values = { oauth_entity: entityId, oauth_entity_name: wanted.name, client_id: clientId, redirect_url: wanted.redirectUrl }
    const written = updateConnection(connection.sysId, values)
    if (!written.done) throw refusal('record-refused', { detail: written.cause })
}
