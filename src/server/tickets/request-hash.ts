/** JSON with its names in order, so that the same content always gives the same text. For flat objects. */
export function canonicalJson(content: object): string {
    const entries = Object.entries(content).filter(([, value]) => value !== undefined)
    return JSON.stringify(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}
