import { gunzipSync } from 'node:zlib'
import type { Platform } from '../../platform.ts'

export interface Attachment {
    contentType: string
    bytes: Uint8Array<ArrayBuffer>
}

const MOST_BYTES = 64 * 1024 * 1024

/** The content of a record's attachment, put together from its chunks; null when it has none (install-protocol 5). */
export function attachmentOf(platform: Platform, table: string, sysId: string): Attachment | null {
    const attachment = platform.rows.find('sys_attachment', { table_sys_id: sysId }).find(row => isOf(row.table_name, table))
    if (!attachment?.sys_id) return null
    const chunks = platform.rows.find('sys_attachment_doc', { sys_attachment: attachment.sys_id })
        .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
    const packed = Buffer.concat(chunks.map(chunk => Buffer.from(chunk.data ?? '', 'base64')))
    const isGzip = packed[0] === 0x1f && packed[1] === 0x8b
    const bytes = isGzip && attachment.compressed === '1' ? gunzipSync(packed, { maxOutputLength: MOST_BYTES }) : packed
    return { contentType: attachment.content_type ?? 'application/octet-stream', bytes: new Uint8Array(bytes) }
}

/** Attachments that a page shows, and those of images, carry the table's name behind a prefix. */
function isOf(tableName: string | null | undefined, table: string): boolean {
    return tableName === table || tableName === `ZZ_YY${table}` || tableName === `invisible.${table}`
}
