/** Rows under a heading, in columns as wide as they need. */
export function tableText(heading: string[], rows: string[][]): string {
    const all = [heading, ...rows]
    const widths = heading.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
    const lines = all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd())
    lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '))
    return lines.join('\n')
}
