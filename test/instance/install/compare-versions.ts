/** Below zero when `a` is older than `b`. Versions are numbers with dots (SDK 4.9.0); what follows them is left out. */
export function compareVersions(a: string, b: string): number {
    const parts = (version: string): number[] => version.split('.').map(part => Number.parseInt(part, 10) || 0)
    const [left, right] = [parts(a), parts(b)]
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const difference = (left[index] ?? 0) - (right[index] ?? 0)
        if (difference !== 0) return difference
    }
    return 0
}
