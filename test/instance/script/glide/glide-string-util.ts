import type { Glide } from './glide-class.ts'
import { textOrEmpty } from './values.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }
const CHARACTERS = Object.fromEntries(Object.entries(ENTITIES).map(([character, entity]) => [entity, character]))

/** Source: markdown/api-reference/server-api-reference/c_GlideStringUtilScopedAPI.md */
export class GlideStringUtil {
    static escapeHTML(_glide: Glide, text: unknown): string { return textOrEmpty(text).replace(/[&<>"']/g, character => ENTITIES[character] ?? character) }
    static unEscapeHTML(_glide: Glide, text: unknown): string { return textOrEmpty(text).replace(/&(?:amp|lt|gt|quot|#39);/g, entity => CHARACTERS[entity] ?? entity) }
    static unescapeHTML(glide: Glide, text: unknown): string { return GlideStringUtil.unEscapeHTML(glide, text) }
    static newLinesToBreaks(_glide: Glide, text: unknown): string { return textOrEmpty(text).replace(/\r?\n/g, '<br/>') }
    static getNumeric(_glide: Glide, text: unknown): string { return textOrEmpty(text).replace(/\D/g, '') }
    static isBase64(_glide: Glide, text: unknown): boolean { return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(textOrEmpty(text)) }
    static isEligibleSysID(_glide: Glide, text: unknown): boolean { return /^[0-9a-f]{32}$/i.test(textOrEmpty(text)) }
    static dotToUnderBar(_glide: Glide, text: unknown): string { return textOrEmpty(text).replaceAll('.', '_') }
    static escapeAllQuotes(_glide: Glide, text: unknown): string { return textOrEmpty(text).replace(/["']/g, '') }
    static escapeTicks(_glide: Glide, text: unknown): string { return textOrEmpty(text).replace(/'/g, '\\\'') }
    static escapeQueryTermSeparator(_glide: Glide, text: unknown): string { return textOrEmpty(text).replaceAll('^', '^^') }
    static normalizeWhitespace(_glide: Glide, text: unknown): string { return textOrEmpty(text).replace(/\s+/g, ' ').trim() }
    static base64Encode(_glide: Glide, text: unknown): string { return Buffer.from(textOrEmpty(text), 'utf8').toString('base64') }
    static base64Decode(_glide: Glide, text: unknown): string { return Buffer.from(textOrEmpty(text), 'base64').toString('utf8') }
}
