import type { components } from '../../contract/types.ts'
import { oneLine, plainText, printable } from '../../shared/plain-text.ts'
import { disarmed } from '../journal-text.ts'

export type NewComment = components['schemas']['NewComment']

/**
 * The first line of the journal entry. It tells people where the comment comes from, and a call that repeats one which was
 * broken off whether the entry is there.
 */
export function commentHead({ commentId, author }: NewComment): string {
    return disarmed(`${oneLine(author ?? '') || 'Microsoft 365'} (Microsoft 365, comment ${commentId}):`)
}

/** The whole entry as plain text. Empty when nothing can be seen of it. */
export function commentEntry(comment: NewComment): string {
    const text = plainText(comment.text) || printable(comment.text)
    return text ? `${commentHead(comment)}\n${disarmed(text)}` : ''
}
