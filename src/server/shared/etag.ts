/** Whether the caller's `If-None-Match` (RFC 9110 13.1.2) names this content. Weakly compared: what matters is the content, not its bytes. */
export function knowsTag(ifNoneMatch: string | null, etag: string): boolean {
    const tags = (ifNoneMatch ?? '').slice(0, 4000).split(',').map((tag) => tag.trim())
    return tags.some((tag) => tag === '*' || (tag !== '' && opaque(tag) === opaque(etag)))
}

function opaque(tag: string): string {
    return tag.replace(/^W\//, '')
}
