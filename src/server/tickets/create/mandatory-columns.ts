import { rememberedJson } from '../../connection/remembered.ts'
import type { TicketKind } from '../state-map.ts'

/** Looking through the whole dictionary takes longer than making a ticket: so that it is done at most so often. */
const FRESH_MS = 10 * 60_000

type Remembered = Partial<Record<TicketKind, { at: number; columns: string[] }>>

/** The mandatory columns as they were read a short while ago; null when that is too long ago, or was never. */
export function rememberedColumns(text: string, kind: TicketKind, nowMs: number): string[] | null {
    const known = parsed(text)[kind]
    return known && nowMs >= known.at && nowMs - known.at < FRESH_MS ? known.columns : null
}

/** The text to be remembered, with what was read now. */
export function withColumns(text: string, kind: TicketKind, columns: string[], nowMs: number): string {
    return JSON.stringify({ ...parsed(text), [kind]: { at: nowMs, columns } })
}

function parsed(text: string): Remembered {
    return rememberedJson<Remembered>(text) ?? {}
}
