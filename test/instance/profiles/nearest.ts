/** The known name that looks most like the given one. */
export function nearest(given: string, known: string[]): string {
    const [first = ''] = [...known].sort((one, other) => distance(given, one) - distance(given, other))
    return first
}

/** Letters to be added, removed or replaced to make one text of the other (Levenshtein). */
export function distance(one: string, other: string): number {
    let row = Array.from({ length: other.length + 1 }, (_, index) => index)
    for (const [index, letter] of [...one].entries()) {
        const next = [index + 1]
        for (let at = 1; at <= other.length; at++) {
            const replaced = (row[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1)
            next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1))
        }
        row = next
    }
    return row[other.length] ?? 0
}
