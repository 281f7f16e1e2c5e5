import { isIPv4 } from 'node:net'
import { wouldBlock } from '../../security/ip-ranges.ts'
import type { Engine } from './engine.ts'

const TYPES = new Set(['allow', 'deny'])
const DIRECTIONS = new Set(['inbound', 'outbound', 'bidirectional'])

/**
 * A record of `ip_access` holds a range of plain addresses: no asterisk, no CIDR block; and nobody locks themselves out
 * (markdown/platform-security/authentication/c_IPRangeBasedAuthentication.md; the texts are not from docs).
 */
export const guardIpAccess: Engine = ({ platform, addresses }, { table, sysId, values, operation }) => {
    if (table !== 'ip_access') return null
    if (operation !== 'delete') {
        const problem = problemOf(values.type ?? '', values.direction ?? '', values.range_start ?? '', values.range_end ?? '')
        if (problem) return problem
    }
    const others = platform.rows.find('ip_access', {}).filter(row => row.sys_id !== sysId)
    const blocked = wouldBlock(platform, 'inbound', operation === 'delete' ? others : [...others, values], addresses)
    return blocked === null ? null : `Your own address ${blocked} would be locked out: the rule is refused`
}

function problemOf(type: string, direction: string, start: string, end: string): string | null {
    if (!TYPES.has(type)) return `Type '${type}' is neither allow nor deny`
    if (!DIRECTIONS.has(direction)) return `Direction '${direction}' is none of inbound, outbound, bidirectional`
    for (const address of [start, end]) if (!isIPv4(address)) return `'${address}' is not an IPv4 address: asterisks and CIDR blocks are not supported`
    return numberOf(start) > numberOf(end) ? `The range ${start} to ${end} ends before it begins` : null
}

const numberOf = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
