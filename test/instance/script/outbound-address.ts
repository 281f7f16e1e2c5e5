import { lookup, type LookupAddress, type LookupOptions } from 'node:dns'
import { isIP, type LookupFunction, type Socket } from 'node:net'
import { blockedBy, type AddressRules } from '../security/ip-ranges.ts'

/** In the words of the node log about callers (platform-facts 11); those for outbound calls are not documented. */
export class AddressBlocked extends Error {
    constructor(address: string) {
        super(`Access restricted (${address} not authorized)`)
    }
}

/** Addresses of names as in a hosts file, `name=address,…`: a switch for tests, which ask no name server. */
const HOSTS = new Map((process.env.LOCAL_INSTANCE_HOSTS ?? '').split(',').map(entry => {
    const [name = '', address = ''] = entry.split('=')
    return [name, address] as const
}))

type Found = (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void

function addressesOf(host: string, options: LookupOptions, done: Found): void {
    const known = HOSTS.get(host)
    if (known) done(null, [{ address: known, family: isIP(known) }])
    else lookup(host, { ...options, all: true }, done)
}

/** Resolves names to those of their addresses that the rules let through; fails when there are some and none is. */
export function lookupWithin(rules: AddressRules): LookupFunction {
    return (host, options, done) => addressesOf(host, options, (error, found) => {
        const [open] = error ? [] : found.filter(({ address }) => !isBlocked(rules, address))
        if (error) done(error, [])
        else if (!open) done(new AddressBlocked(found.map(({ address }: LookupAddress) => address).join()), [])
        else if (options.all) done(null, found.filter(({ address }) => !isBlocked(rules, address)))
        else done(null, open.address, open.family)
    })
}

/** The refusal of an address that stands in the URL itself, which is never looked up. */
export function blockedLiteral(rules: AddressRules, url: URL): AddressBlocked | null {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    return isIP(host) !== 0 && isBlocked(rules, host) ? new AddressBlocked(host) : null
}

/** Whether a connection made under earlier rules may still be used. */
export const isOpen = (rules: AddressRules, { remoteAddress }: Socket): boolean => remoteAddress === undefined || !isBlocked(rules, remoteAddress)

const isBlocked = (rules: AddressRules, address: string): boolean => blockedBy(rules, [address.replace(/^::ffff:/, '')]) !== null
