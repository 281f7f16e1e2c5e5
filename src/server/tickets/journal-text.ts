/** `[code]` makes a journal entry render as HTML where the instance allows it: text from outside must not. */
export function disarmed(text: string): string {
    return text.replace(/\[(\/?)code\]/gi, '($1code)')
}
