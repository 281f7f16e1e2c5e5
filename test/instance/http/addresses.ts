import type { Platform } from '../platform.ts'

/** The instance's own address without a trailing slash, as links in answers carry it; never the Host header (platform-facts 5). */
export function instanceUrl(platform: Platform): string {
    const uri = platform.properties.get('glide.servlet.uri')
    if (!uri) throw new Error('Property glide.servlet.uri is not set: the instance does not know its own address')
    return uri.replace(/\/+$/, '')
}

/** A path on this instance to go on to after signing in or out; anything that could lead elsewhere becomes the home page. */
export function localPath(given: string | null | undefined): string {
    if (!given || !given.startsWith('/') || given.startsWith('//') || /[\\\s\u0000-\u001f]/.test(given)) return '/'
    return given
}

export function loginPath(returnTo: string): string {
    return `/login.do?${new URLSearchParams({ sysparm_goto_url: returnTo })}`
}

/** A part of an address; one that is not valid percent-encoding is taken as it stands. */
export function decodedPart(part: string): string {
    try {
        return decodeURIComponent(part)
    } catch {
        return part
    }
}
