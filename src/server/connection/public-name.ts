const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/
/** A last label of digits makes an address of the whole, in whatever base and however many parts (WHATWG URL, IPv4 parser). */
const NUMBER = /^(\d+|0x[0-9a-f]*)$/
/** Names that stand for this machine or lead inside by definition: RFC 6761, 6762, 8375; `internal` is reserved by ICANN. */
const INSIDE = ['localhost', 'localdomain', 'local', 'internal', 'intranet', 'lan', 'home', 'corp', 'arpa']

/**
 * Whether a host, in lower case, may be somebody's on the Internet: no address, no name without a dot, none with a trailing dot,
 * none that leads inside whatever list it is on. What a name is resolved to no scoped API tells: that the list has to answer for.
 */
export function isPublicName(host: string): boolean {
    const labels = host.split('.')
    const last = labels[labels.length - 1] ?? ''
    return labels.length > 1 && labels.every((label) => LABEL.test(label)) && !NUMBER.test(last) && !INSIDE.includes(last)
}
