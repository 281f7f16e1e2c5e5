import { decrypt, encrypt } from '../../security/secrets.ts'
import type { Engine } from './engine.ts'

/** The value of a property of type `password2` is stored encrypted (platform-facts 10 and 13; markdown/platform-administration/r_FieldTypes.md). */
export const encryptProperty: Engine = ({ platform }, { table, values, operation }) => {
    if (table !== 'sys_properties' || operation === 'delete' || values['type'] !== 'password2') return null
    const value = values['value'] ?? ''
    if (value !== '' && decrypt(platform.key, value) === null) values['value'] = encrypt(platform.key, value)
    return null
}
