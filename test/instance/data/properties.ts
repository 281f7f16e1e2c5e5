import type { Platform, Properties, Rows } from '../platform.ts'
import { decrypt, encrypt } from '../security/secrets.ts'

interface Property {
    sysId: string
    type: string
    value: string | null
}

/** System properties, kept in memory for a generation: a write makes every thread read them again (platform-facts 10). */
export function makeProperties(rows: Rows, cached: Platform['cached'], key: Uint8Array): Properties {
    const all = (): Map<string, Property> =>
        cached('properties', () => new Map(rows.find('sys_properties', {}).map(row =>
            [row['name'] ?? '', { sysId: row['sys_id'] ?? '', type: row['type'] ?? 'string', value: row['value'] ?? null }])))

    const get = (name: string): string | null => {
        const property = all().get(name)
        if (!property) return null
        return property.type === 'password2' ? decrypt(key, property.value) : (property.value ?? '')
    }

    return {
        get,
        isTrue(name, otherwise) {
            const value = get(name)
            return value === null || value === '' ? otherwise : value === 'true'
        },
        set(name, value) {
            const property = all().get(name)
            if (!property) rows.insert('sys_properties', { name, value, type: 'string' })
            else rows.update('sys_properties', property.sysId, { value: property.type === 'password2' ? encrypt(key, value) : value })
        },
    }
}
