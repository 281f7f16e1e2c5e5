import { randomBytes } from 'node:crypto'
import { encrypt } from '../../security/secrets.ts'
import type { Engine } from './engine.ts'

/** A client of this instance that is entered without id or secret gets them (platform-facts 1.6). */
export const registerClient: Engine = ({ platform }, { table, values, operation }) => {
    if (table !== 'oauth_entity' || operation !== 'insert' || (values['type'] ?? 'client') !== 'client') return null
    values['client_id'] ||= randomBytes(16).toString('hex')
    if (!values['client_secret'] && values['public_client'] !== '1') values['client_secret'] = encrypt(platform.key, randomBytes(24).toString('base64url'))
    return null
}
