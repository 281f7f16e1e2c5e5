const ELLIPSIS = '…'
/** In less room the count would take the place of the text. */
const SHORTEST_COUNTED = 100
const NO_BREAK_SPACE = '\u00A0'
/** A whole pair is found first, so that what is found alone is a half. */
const NOT_STORED = new RegExp('[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[\\uD800-\\uDFFF]|\\u0000', 'g')

/** `text` in at most `length` characters: cut at a word where one ends in the last fifth, and told how much is missing. */
export function cutAtWord(text: string, length: number): string {
    if (text.length <= length) return text
    const counted = length >= SHORTEST_COUNTED
    const room = counted ? restOf(text.length).length : ELLIPSIS.length
    const kept = text.slice(0, Math.max(length - room, 0))
    const atWord = kept.replace(/\s+\S*$/, '')
    const cut = (atWord.length >= kept.length * 0.8 ? atWord : kept).replace(/[\uD800-\uDBFF]$/, '').trimEnd()
    return cut + (counted ? restOf(text.length - cut.length) : ELLIPSIS)
}

function restOf(characters: number): string {
    return `${ELLIPSIS} (${characters} more characters)`
}

/**
 * `setValue('NULL')` empties a field (platform-facts 6.2), so that the word itself is written with an invisible end. The
 * character NUL, which ends a text in some databases, and half of a surrogate pair, which no UTF-8 can hold, become the one
 * that stands for what cannot be shown.
 */
export function columnText(text: string): string {
    return text === 'NULL' ? `NULL${NO_BREAK_SPACE}` : text.replace(NOT_STORED, (found) => (found.length === 2 ? found : '\uFFFD'))
}

/** The platform runs the value of a query condition that begins so as a script (platform-facts 6.2): never query for such a text. */
export function isScript(text: string): boolean {
    return /^\s*javascript:/i.test(text)
}

/** Why a record of the platform cannot be called so, because it would be stored or looked up as something else; null when it can. */
export function nameProblem(name: string): string | null {
    if (isScript(name)) return 'may not begin with "javascript:"'
    return name === 'NULL' ? 'may not be NULL, which stands for no name' : null
}

/** What `columnText` was given. */
export function textOfColumn(text: string | null): string {
    return text === `NULL${NO_BREAK_SPACE}` ? 'NULL' : (text ?? '')
}
