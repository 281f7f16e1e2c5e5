import { messageOf } from '../../records/messages.ts'
import type { Glide } from './glide-class.ts'

/** The message in the user's language, in English, or its key. Source: markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md */
export function translated(glide: Glide, key: string): string {
    return messageOf(glide.platform, key, languageOf(glide))
}

export function languageOf(glide: Glide): string {
    const { rows, properties } = glide.platform
    return rows.get('sys_user', glide.tx.user.sysId)?.preferred_language ?? properties.get('glide.sys.language') ?? 'en'
}
