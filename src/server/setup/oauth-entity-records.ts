import { GlideRecord, gs } from '@servicenow/glide'
import { randomSecret } from '../shared/random-records.ts'
import { insertRecord, readForeign, updateRecord, type Reading, type Written } from '../shared/write-records.ts'
import { redirectUrlsOf, type EntityFacts } from './checks.ts'

const ENTITY_TABLE = 'oauth_entity'
/** An application registry entry for programs that call this instance (platform-facts 1.6). */
const EXTERNAL_CLIENT = 'client'
const SECRET_CHARACTERS = 40

export interface NamedEntity extends EntityFacts {
    externalClient: boolean
}

export function readEntity(sysId: string): Reading<NamedEntity | null> {
    return sysId ? firstWhere('sys_id', sysId) : { read: true, value: null }
}

export function readEntityNamed(name: string): Reading<NamedEntity | null> {
    return firstWhere('name', name)
}

/** A new entry with a client id and a secret of ours. The secret is told here and never again. */
export function insertEntity(name: string, redirectUrl: string): { written: Written; clientId: string; clientSecret: string } {
    const clientId = gs.generateGUID()
    const clientSecret = randomSecret(SECRET_CHARACTERS)
    const entity = new GlideRecord(ENTITY_TABLE)
    entity.initialize()
    entity.setValue('name', name)
    entity.setValue('type', EXTERNAL_CLIENT)
    entity.setValue('client_id', clientId)
    entity.setValue('redirect_url', redirectUrl)
    entity.setValue('active', true)
    // setValue would store clear text in a column of cipher text (platform-facts 13).
    entity.getElement('client_secret').setDisplayValue(clientSecret)
    return { written: insertRecord(entity), clientId, clientSecret }
}

/** Lets another entry have the name. What is ended stays so: were it active again, the tokens that it gave would be accepted again. */
export function retireEntity(sysId: string, name: string): Written {
    const entity = new GlideRecord(ENTITY_TABLE)
    if (!entity.get('sys_id', sysId)) return { done: false, cause: null }
    entity.setValue('name', name)
    return updateRecord(entity)
}

/** Adds a redirect URL that is not there yet; with `rotate`, gives a new secret too. */
export function updateEntity(sysId: string, redirectUrl: string, rotate: boolean): { written: Written; clientSecret?: string } {
    const entity = new GlideRecord(ENTITY_TABLE)
    if (!entity.get('sys_id', sysId)) return { written: { done: false, cause: null } }
    const urls = redirectUrlsOf(entityIn(entity))
    if (urls.includes(redirectUrl) && !rotate) return { written: { done: true, sysId } }
    if (!urls.includes(redirectUrl)) entity.setValue('redirect_url', [...urls, redirectUrl].join(','))
    if (!rotate) return { written: updateRecord(entity) }
    const clientSecret = randomSecret(SECRET_CHARACTERS)
    entity.getElement('client_secret').setDisplayValue(clientSecret)
    return { written: updateRecord(entity), clientSecret }
}

function firstWhere(column: string, value: string): Reading<NamedEntity | null> {
    return readForeign(() => {
        const entity = new GlideRecord(ENTITY_TABLE)
        entity.addQuery(column, value)
        entity.setLimit(1)
        entity.query()
        return entity.next() ? entityIn(entity) : null
    })
}

function entityIn(entity: GlideRecord): NamedEntity {
    const text = (column: string) => entity.getValue(column) ?? ''
    return {
        sysId: entity.getUniqueValue(),
        name: text('name'),
        clientId: text('client_id'),
        redirectUrl: text('redirect_url'),
        active: text('active') === '1',
        externalClient: text('type') === EXTERNAL_CLIENT,
    }
}
