import { DuplicateKey } from '../data/duplicate-key.ts'
import type { Platform, Row } from '../platform.ts'
import { TRIGGER_TABLE } from './triggers.ts'

/** Two nodes that start at the same time make the same triggers at the same time. */
export function insertOnce({ rows }: Platform, trigger: Row): void {
    try {
        rows.insert(TRIGGER_TABLE, trigger)
    } catch (error) {
        if (!(error instanceof DuplicateKey)) throw error
    }
}
