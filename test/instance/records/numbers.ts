import type { Platform } from '../platform.ts'
import type { Table } from '../data/dictionary.ts'

interface Numbering {
    category: string
    prefix: string
    start: number
    digits: number
}

/** The next number of a table, or of the nearest ancestor that has number maintenance; null when none has (platform-facts 9.1). */
export function nextNumber(platform: Platform, table: Table): string | null {
    const all = platform.cached('number maintenance', () => readNumbering(platform))
    const numbering = table.ancestors.map(name => all.get(name)).find(found => found !== undefined)
    if (!numbering) return null
    return `${numbering.prefix}${String(count(platform, numbering)).padStart(numbering.digits, '0')}`
}

function readNumbering({ rows }: Platform): Map<string, Numbering> {
    return new Map(rows.find('sys_number', {}).map(row => [row['category'] ?? '', {
        category: row['category'] ?? '',
        prefix: row['prefix'] ?? '',
        start: Number(row['number'] ?? 1000),
        digits: Number(row['maximum_digits'] ?? 7),
    }]))
}

/** One statement takes the number, so that two nodes never get the same; an aborted insert leaves a gap, as on the platform. */
function count({ db, rows }: Platform, { category, start }: Numbering): number {
    const sql = 'UPDATE sys_number_counter SET number = number + 1 WHERE "table" = ? RETURNING number'
    const next = db.get<{ number: number }>(sql, [category])
    if (next) return next.number
    return db.transaction(() => {
        const made = db.get<{ number: number }>(sql, [category])
        if (made) return made.number
        rows.insert('sys_number_counter', { table: category, number: String(start + 1) })
        return start + 1
    })
}
