import type { Context, MiddlewareHandler } from 'hono'
import type { Platform } from '../platform.ts'
import { blockedAddress } from '../security/ip-ranges.ts'
import type { InstanceEnv } from './variables.ts'

/**
 * Whoever may not connect gets 403 before anything else happens: no session, no transaction, not a line in the system log
 * (markdown/platform-security/authentication/{c_IPRangeBasedAuthentication,t_FindDeniedIPAddresses}.md). The node log tells.
 */
export function guardAddress(platform: Platform): MiddlewareHandler<InstanceEnv> {
    return async (c, next) => {
        const addresses = addressesOf(c)
        c.set('addresses', addresses)
        const blocked = blockedAddress(platform, 'inbound', addresses)
        if (blocked === null) return next()
        process.stderr.write(`${platform.nodeName} *** WARNING *** Security restricted: Access restricted (${blocked} not authorized)\n`)
        return c.text('Access restricted', 403)
    }
}

/** The chain of proxies; its last member is the client that connected, as the listener wrote it down. */
function addressesOf(c: Context): string[] {
    return (c.req.header('x-forwarded-for') ?? '').split(',').map(address => address.trim().replace(/^::ffff:/, '')).filter(address => address !== '')
}
