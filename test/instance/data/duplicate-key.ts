/** A unique index refused a row. */
export class DuplicateKey extends Error {
    readonly table: string
    readonly columns: string[]

    constructor(table: string, columns: string[]) {
        super(`Unique Key violation detected by database: ${table} (${columns.join(', ')})`)
        this.table = table
        this.columns = columns
    }
}

/** Runs a write and turns SQLite's refusal (`UNIQUE constraint failed: t.a, t.b`) into a `DuplicateKey`. */
export function withDuplicateKey<T>(table: string, write: () => T): T {
    try {
        return write()
    } catch (error) {
        const [, columns] = /UNIQUE constraint failed: (.*)$/.exec(error instanceof Error ? error.message : '') ?? []
        if (columns === undefined) throw error
        throw new DuplicateKey(table, columns.split(', ').map(column => column.slice(column.indexOf('.') + 1)))
    }
}
