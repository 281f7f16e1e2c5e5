/** Fills `{0}` to `{n}`; two apostrophes stand for one. Source: java.text.MessageFormat, which the platform's logging uses (platform-facts 6.2). */
export function formatMessage(pattern: string, values: readonly string[]): string {
    return pattern.replace(/''|\{(\d+)\}/g, (whole, index: string | undefined) => index === undefined ? '\'' : values[Number(index)] ?? whole)
}
