import { createHash, randomUUID } from 'node:crypto'

/** All digits, or digits with one `e`: the CLI's XML reader would take such an id for a number (SDK 4.9.0). */
const READS_AS_NUMBER = /^\d+(e\d+)?$/

export function newSysId(): string {
    const id = randomUUID().replaceAll('-', '')
    return READS_AS_NUMBER.test(id) ? newSysId() : id
}

/** The same id for the same record of the base system on every instance. */
export function fixedSysId(table: string, key: string): string {
    const id = createHash('sha256').update(`${table}:${key}`).digest('hex').slice(0, 32)
    return READS_AS_NUMBER.test(id) ? fixedSysId(table, `${key}#`) : id
}
