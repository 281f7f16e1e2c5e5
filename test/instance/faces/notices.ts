import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Transaction } from '../platform.ts'

/** A line for the user above a page, as `gs.addInfoMessage` and `gs.addErrorMessage` leave it. */
export type Notice = Transaction['messages'][number]

const COOKIE = 'local_notices'
const LONGEST_TEXT = 500
/** A browser keeps 4,096 bytes of a cookie at least; base64 of this stays below. */
const MOST_BYTES = 2_700
const SECONDS = 60

/** Leaves notices for the page to which the answer leads, which may be made by another node. */
export function leaveNotices(c: Context, notices: Notice[]): void {
    const kept = notices.map(({ kind, text }) => ({ kind, text: text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text }))
    while (kept.length > 1 && bytesOf(kept) > MOST_BYTES) kept.splice(-2, 2, { kind: kept[kept.length - 1]?.kind ?? 'info', text: 'There are further messages.' })
    setCookie(c, COOKIE, Buffer.from(JSON.stringify(kept)).toString('base64url'), { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: SECONDS })
}

/** What the page before left; said once. The cookie is the user's own, so its text is worth no more than what they type. */
export function takeNotices(c: Context): Notice[] {
    const left = getCookie(c, COOKIE)
    if (!left) return []
    deleteCookie(c, COOKIE, { path: '/' })
    try {
        const given: unknown = JSON.parse(Buffer.from(left, 'base64url').toString('utf8'))
        return Array.isArray(given) ? given.filter(isNotice) : []
    } catch {
        return []
    }
}

const bytesOf = (notices: Notice[]): number => Buffer.byteLength(JSON.stringify(notices))

function isNotice(given: unknown): given is Notice {
    const { kind, text } = (given ?? {}) as Partial<Notice>
    return (kind === 'info' || kind === 'error') && typeof text === 'string'
}
