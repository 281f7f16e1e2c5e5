import type { Glide } from './glide-class.ts'

const FALLBACK = 'en'

/** The message in the user's language, in English, or its key. Source: markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md */
export function translated(glide: Glide, key: string): string {
    const { rows } = glide.platform
    const language = languageOf(glide)
    const inLanguage = (of: string): string | null => rows.first('sys_ui_message', { key, language: of })?.message ?? null
    return inLanguage(language) ?? (language === FALLBACK ? null : inLanguage(FALLBACK)) ?? key
}

export function languageOf(glide: Glide): string {
    const { rows, properties } = glide.platform
    return rows.get('sys_user', glide.tx.user.sysId)?.preferred_language ?? properties.get('glide.sys.language') ?? FALLBACK
}
