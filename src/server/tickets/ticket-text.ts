import { cutAtWord } from '../shared/column-text.ts'
import { oneLine, plainText, printable } from '../shared/plain-text.ts'
import { disarmed } from './journal-text.ts'
import type { NewTicket } from './ticket.ts'

/** Of one journal entry (platform-facts 9.1). */
const NOTE_LENGTH = 4000

/** Of the ticket's columns, which an administrator may have changed. */
export interface TextLengths {
    title: number
    description: number
}

export interface TicketText {
    title: string
    description: string
    /** The whole text where the description could not hold it; empty otherwise. */
    workNote: string
    shortened: ('taskName' | 'description')[]
}

/** What people read on the ticket. The facts stand last but are never cut; the recommendation's own text gives way. */
export function ticketText(wanted: NewTicket, lengths: TextLengths): TicketText {
    const wholeTitle = oneLine(wanted.taskName) || printable(wanted.taskName) || wanted.taskId
    const title = cutAtWord(wholeTitle, lengths.title)
    const titleIsCut = title !== wholeTitle
    const body = plainText(wanted.description ?? '')
    const facts = factLines(wanted)
    const whole = [titleIsCut ? wholeTitle : '', body].filter(Boolean).join('\n\n')
    const cut = cutAtWord(whole, Math.max(lengths.description - facts.length - 2, 0))
    return {
        title,
        description: [cut, facts].filter(Boolean).join('\n\n'),
        workNote: cut === whole ? '' : workNote(whole),
        shortened: [...(titleIsCut ? ['taskName' as const] : []), ...(cut === whole ? [] : ['description' as const])],
    }
}

function factLines(wanted: NewTicket): string {
    const { recommendationCategory, recommendationSource, recommendationId, recommendationUrl, userId } = wanted
    const lines = [
        `Microsoft 365 recommendation: ${recommendationCategory}${recommendationId ? `, ${recommendationId}` : ''}`,
        `Recommended by: ${recommendationSource === 'microsoft' ? 'Microsoft' : 'a user'}`,
        `Started by: ${oneLine(userId)}`,
        recommendationUrl ? `Act on it: ${recommendationUrl}` : '',
    ]
    return lines.filter(Boolean).join('\n')
}

function workNote(whole: string): string {
    return cutAtWord(`The whole text from Microsoft 365:\n\n${disarmed(whole)}`, NOTE_LENGTH)
}
