const ELLIPSIS = '…'
const NO_BREAK_SPACE = '\u00A0'

/** `text` in at most `length` characters: cut at a word where one ends in the last fifth, and marked as cut. */
export function cutAtWord(text: string, length: number): string {
    if (text.length <= length) return text
    const kept = text.slice(0, length - ELLIPSIS.length)
    const atWord = kept.replace(/\s+\S*$/, '')
    const cut = atWord.length >= length * 0.8 ? atWord : kept
    return cut.replace(/[\uD800-\uDBFF]$/, '').trimEnd() + ELLIPSIS
}

/**
 * `setValue('NULL')` empties a field (platform-facts 6.2), so that the word itself is written with an invisible end. The
 * character NUL, which ends a text in some databases, becomes the one that stands for what cannot be shown.
 */
export function columnText(text: string): string {
    return text === 'NULL' ? `NULL${NO_BREAK_SPACE}` : text.split('\u0000').join('\uFFFD')
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
