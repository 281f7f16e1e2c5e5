import { createHmac } from 'node:crypto'
import type { Platform, Row } from '../platform.ts'
import { verifyPassword } from './secrets.ts'

const MOST_REMEMBERED = 200

/**
 * The password hash is slow by intent, and API clients send their password with every call. What was verified is
 * remembered for as long as the stored hash stays the same, under a keyed digest, never in clear.
 */
export function isPassword(platform: Platform, user: Row, password: string): boolean {
    const stored = user.user_password ?? null
    const remembered = platform.cached('verified passwords', () => new Set<string>())
    const digest = createHmac('sha256', platform.key).update(JSON.stringify([user.sys_id, stored, password])).digest('base64')
    if (remembered.has(digest)) return true
    if (!verifyPassword(password, stored)) return false
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.add(digest)
    return true
}
