import { BlockList, isIP, isIPv4 } from 'node:net'
import type { Platform, Row } from '../platform.ts'

/**
 * IP address access control (`ip_access`; markdown/platform-security/authentication/{t_AccessControl,c_IPRangeBasedAuthentication}.md).
 * An address is blocked only if a deny rule matches and no allow rule does; without rules everything is open. ServiceNow's
 * own ranges, which no rule can block, do not exist here, so `glide.ip.authenticate.strict` has nothing to narrow.
 */

export type Direction = 'inbound' | 'outbound'

/** What the rules of one direction say; survives being posted to another thread. */
export interface AddressRules {
    allow: BlockList
    deny: BlockList
}

/** Allowed besides the records; written with commas, as addresses, hyphened ranges or CIDR blocks. */
const ALLOW_PROPERTY: Record<Direction, string> = { inbound: 'glide.custom.ip.authenticate.allow', outbound: 'glide.custom.ip.outbound.authenticate.allow' }

/** The first of `addresses` that a deny rule blocks, unless an allow rule matches any of them; null when none is blocked. */
export function blockedAddress(platform: Platform, direction: Direction, addresses: readonly string[]): string | null {
    return blockedBy(addressRules(platform, direction), addresses)
}

export const addressRules = (platform: Platform, direction: Direction): AddressRules =>
    platform.cached(`ip access ${direction}`, () => rangesOf(platform, direction, platform.rows.find('ip_access', { active: '1' })))

/** What `blockedAddress` would say if these were the instance's records. */
export function wouldBlock(platform: Platform, direction: Direction, records: Row[], addresses: readonly string[]): string | null {
    return blockedBy(rangesOf(platform, direction, records.filter(({ active }) => active === '1')), addresses)
}

export function blockedBy({ allow, deny }: AddressRules, addresses: readonly string[]): string | null {
    const known = addresses.filter(address => isIP(address) !== 0)
    if (known.some(address => matches(allow, address))) return null
    return known.find(address => matches(deny, address)) ?? null
}

function rangesOf(platform: Platform, direction: Direction, records: Row[]): AddressRules {
    const ranges: AddressRules = { allow: new BlockList(), deny: new BlockList() }
    for (const row of records) {
        if (row.direction !== direction && row.direction !== 'bidirectional') continue
        addRange(row.type === 'allow' ? ranges.allow : ranges.deny, row.range_start ?? '', row.range_end ?? '')
    }
    addProperty(platform, ALLOW_PROPERTY[direction], ranges.allow)
    return ranges
}

/** Both ends belong to the range. The records' own guard lets only IPv4 addresses in. */
function addRange(list: BlockList, start: string, end: string): void {
    if (isIPv4(start) && isIPv4(end)) list.addRange(start, end, 'ipv4')
}

/** An entry of another shape allows nothing, and the log says so. */
function addProperty(platform: Platform, property: string, list: BlockList): void {
    for (const entry of (platform.properties.get(property) ?? '').split(',').map(part => part.trim()).filter(part => part !== '')) {
        const [first = '', second = ''] = entry.split(/[-/]/)
        const family = isIPv4(first) ? 'ipv4' : 'ipv6'
        if (entry.includes('/') && isIP(first) !== 0 && /^\d+$/.test(second)) list.addSubnet(first, Number(second), family)
        else if (entry.includes('-') && isIP(first) !== 0 && isIP(first) === isIP(second)) list.addRange(first, second, family)
        else if (isIP(entry) !== 0) list.addAddress(entry, family)
        else platform.log.write('error', 'IP access', `${property}: '${entry}' is neither an address nor a range of addresses, and allows nothing`)
    }
}

const matches = (list: BlockList, address: string): boolean => list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')
