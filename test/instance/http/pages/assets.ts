import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import type { Context, MiddlewareHandler } from 'hono'
import type { Platform } from '../../platform.ts'
import { decodedPart } from '../addresses.ts'
import { answerUnauthenticated } from '../envelope.ts'
import type { InstanceEnv } from '../variables.ts'
import { attachmentOf } from './attachments.ts'
import type { Attachment } from './attachments.ts'
import { THEME } from './theme.ts'

const EXTERNALS = '/uxasset/externals/'
/** The platform's own component library: pages import it for its side effects, of which a built page needs none. */
const PLATFORM_LIBRARY = `${EXTERNALS}@devsnc/library-uxf/index.jsdbx`

/** What a UI page loads: bundles, fonts, styles and images of installed apps (install-protocol 6). */
export function assetRoutes(platform: Platform): Hono<InstanceEnv> {
    const routes = new Hono<InstanceEnv>()
    routes.use('/uxasset/*', signedInOnly)
    routes.use('/uxta/*', signedInOnly)
    routes.get(PLATFORM_LIBRARY, c => send(c, { contentType: 'application/javascript', bytes: bytesOf('export {};\n') }))
    routes.get(`${EXTERNALS}*`, c => {
        const name = decodedPart(c.req.path.slice(EXTERNALS.length)).replace(/\.jsdbx$/, '')
        return send(c, libraryAsset(platform, name))
    })
    routes.get('/uxasset/set-cache-buster/*', c => send(c, { contentType: 'application/javascript', bytes: bytesOf('') }))
    routes.get('/uxta/:file', c => {
        const sysId = c.req.param('file').replace(/\.assetx$/, '')
        const asset = platform.rows.get('sys_ux_theme_asset', sysId)
        return send(c, asset ? attachmentOf(platform, 'sys_ux_theme_asset', sysId) : null)
    })
    routes.get('/$uxappimmutables.do', c => {
        const type = c.req.query('sysparm_request_type')
        if (type !== 'ux_theme') return c.text(`sysparm_request_type '${type ?? ''}' of $uxappimmutables.do is not emulated`, 400)
        return send(c, { contentType: 'text/css', bytes: bytesOf(THEME) })
    })
    return routes
}

/** An image under the path that is its name in `db_image`; null when there is none. */
export function imageAt(platform: Platform, c: Context<InstanceEnv>): Response | null {
    const image = platform.rows.first('db_image', { name: decodedPart(c.req.path.slice(1)) })
    const attachment = image?.sys_id ? attachmentOf(platform, 'db_image', image.sys_id) : null
    return attachment && send(c, attachment)
}

const signedInOnly: MiddlewareHandler<InstanceEnv> = async (c, next) => (c.get('transaction') ? next() : answerUnauthenticated(c))

function libraryAsset(platform: Platform, name: string): Attachment | null {
    const asset = platform.rows.first('sys_ux_lib_asset', { name })
    if (!asset?.sys_id) return null
    if (asset.content === null || asset.content === undefined) return attachmentOf(platform, 'sys_ux_lib_asset', asset.sys_id)
    return { contentType: asset.mime_type || 'application/javascript', bytes: bytesOf(asset.content) }
}

/** Asked for again each time, sent only when changed: chunks import each other without a version in the address. */
function send(c: Context, asset: Attachment | null): Response {
    if (!asset) return c.text('Not found', 404)
    const tag = `"${createHash('sha1').update(asset.bytes).digest('base64url')}"`
    const headers = { ETag: tag, 'Cache-Control': 'private, no-cache' }
    if (c.req.header('if-none-match') === tag) return c.body(null, 304, headers)
    return c.body(asset.bytes.buffer, 200, { ...headers, 'Content-Type': withCharset(asset.contentType) })
}

function withCharset(type: string): string {
    return /^(text\/|application\/(javascript|json))/.test(type) && !type.includes('charset') ? `${type};charset=UTF-8` : type
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
    return new Uint8Array(new TextEncoder().encode(text))
}
