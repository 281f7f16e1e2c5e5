/** HTML of a recommendation as plain text. A small rule set of our own: no library runs on the platform's engine. */

const BLOCKS = 'p|div|section|article|header|footer|h[1-6]|ul|ol|table|blockquote|pre'
/** A map, because the names come from outside: an object would also know `toString`. */
const NAMED = new Map(Object.entries({
    amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“',
    copy: '©', reg: '®', trade: '™', bull: '•', middot: '·', euro: '€', auml: 'ä', ouml: 'ö', aring: 'å', Auml: 'Ä', Ouml: 'Ö', Aring: 'Å', eacute: 'é',
}))
// Control characters that no XML export accepts; tab, line feed and carriage return stay.
const CONTROL = new RegExp('[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]', 'g')
const LOOKS_LIKE_HTML = /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>|&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,10});/i

/** Paragraphs and list items become lines, links become `text (url)`. Text without mark-up is only tidied. */
export function plainText(text: string): string {
    const clean = text.replace(CONTROL, '')
    return tidy(LOOKS_LIKE_HTML.test(clean) ? decoded(withoutTags(clean)) : clean)
}

/** Without what nobody can see. */
export function printable(text: string): string {
    return text.replace(CONTROL, '').trim()
}

/** One line: for titles. */
export function oneLine(text: string): string {
    return plainText(text).replace(/\s+/g, ' ').trim()
}

/** A tag ends at the next `<` at the latest, and a link at the next link: so that no text takes time by its length squared. */
function withoutTags(html: string): string {
    return html
        .replace(/<!--[\s\S]*?(-->|$)/g, '')
        .replace(/<(script|style|head|title)\b[^<>]*>[\s\S]*?(<\/\1\s*>|$)/gi, '')
        .replace(/\s+/g, ' ')
        .replace(/<a\b([^<>]*)>((?:(?!<a\b)[\s\S])*?)<\/a\s*>/gi, (_all, attributes: string, inner: string) => link(attributes, inner))
        .replace(/<br\s*\/?>/gi, '\n')
        .replace(/<li\b[^<>]*>/gi, '\n- ')
        .replace(/<\/(td|th)\s*>/gi, ' ')
        .replace(/<tr\b[^<>]*>/gi, '\n')
        .replace(new RegExp(`</?(?:${BLOCKS})\\b[^<>]*>`, 'gi'), '\n\n')
        .replace(/<\/?[a-z][^<>]*>/gi, '')
}

/** A link's address is what the reader acts on: kept, unless it is the text itself or no web address. */
function link(attributes: string, inner: string): string {
    const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes)
    const url = (href?.[1] ?? href?.[2] ?? href?.[3] ?? '').trim()
    const label = inner.replace(/<[^<>]*>/g, '').trim()
    if (!/^(https?:|mailto:)/i.test(url) || label === url) return label
    return label ? `${label} (${url})` : url
}

/** One pass, so that `&amp;lt;` becomes `&lt;` and not `<`. */
function decoded(text: string): string {
    return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,10}));/gi, (all, decimal?: string, hex?: string, name?: string) => {
        if (name) return NAMED.get(name) ?? all
        const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16)
        return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
    })
}

function tidy(text: string): string {
    const lines = text.replace(/\r\n?/g, '\n').replace(/\u00A0/g, ' ').split('\n')
    return lines
        .map((line) => line.replace(/[ \t]+/g, ' ').trim())
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .replace(/\n\n(?=- )/g, '\n')
        .trim()
}
