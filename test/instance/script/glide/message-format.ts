/**
 * Fills `{0}` to `{n}`. An apostrophe takes what follows it literally, up to the next one, and is left out; two stand for one.
 * Source: java.text.MessageFormat, which the platform uses (platform-facts 6.2).
 */
export function formatMessage(pattern: string, values: readonly string[]): string {
    return pattern.replace(/''|'((?:[^']|'')*)(?:'|$)|\{(\d+)\}/g, (whole, quoted: string | undefined, index: string | undefined) => {
        if (index !== undefined) return values[Number(index)] ?? whole
        return quoted === undefined ? '\'' : quoted.replaceAll('\'\'', '\'')
    })
}
