import { GlideRecord } from '@servicenow/glide'
import { randomSecret } from '../shared/random-records.ts'
import { updateRecord, type Written } from '../shared/write-records.ts'

const SECRET_CHARACTERS = 40

/**
 * No scoped API ends a token that this instance issued; but one of an entity that is not active is not accepted, and with
 * another secret none is refreshed once the entity is active again. Only for an entity that serves this application alone.
 */
export function endTokens(oauthEntityId: string): Written {
    const entity = new GlideRecord('oauth_entity')
    if (!entity.get('sys_id', oauthEntityId)) return { done: false, cause: null }
    entity.setValue('active', false)
    entity.getElement('client_secret').setDisplayValue(randomSecret(SECRET_CHARACTERS))
    return updateRecord(entity)
}
