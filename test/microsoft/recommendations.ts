import { readFileSync } from 'node:fs'
import type { NewTicket, TicketKind } from '../../src/microsoft-client/connector.ts'

/** A Secure Score improvement action: ids and titles are Microsoft's, the remediation (HTML, as Graph sends it) is our own text. */
export interface Recommendation {
    id: string
    title: string
    category: NewTicket['recommendationCategory']
    priority: NewTicket['priority']
    actionUrl: string
    remediation: string
}

const FILE = new URL('./recommendations.json', import.meta.url)
const DAY_MS = 86_400_000
const DUE_DAYS: Record<NewTicket['priority'], number> = { critical: 3, high: 14, moderate: 30, low: 60, planning: 90 }

export const recommendations = JSON.parse(readFileSync(FILE, 'utf8')) as Recommendation[]

/** The recommendation, or an error that names the known ones. */
export function recommendation(id: string): Recommendation {
    const found = recommendations.find((one) => one.id === id)
    if (!found) throw new Error(`unknown recommendation "${id}"; known: ${recommendations.map((one) => one.id).join(', ')}`)
    return found
}

/** The task that sharing a recommendation makes; one for each recommendation and kind. */
export function taskFor(shared: Recommendation, kind: TicketKind, userId: string, now: number): NewTicket {
    return {
        taskId: `${shared.id}:${kind}`,
        kind,
        userId,
        taskName: shared.title,
        description: shared.remediation,
        priority: shared.priority,
        dueDate: new Date(now + DUE_DAYS[shared.priority] * DAY_MS).toISOString(),
        recommendationSource: 'microsoft',
        recommendationCategory: shared.category,
        recommendationId: shared.id,
        recommendationUrl: shared.actionUrl,
    }
}
