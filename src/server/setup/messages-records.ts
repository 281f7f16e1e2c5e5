import { gs } from '@servicenow/glide'
import { SCOPE } from '../names.ts'
import type { Text } from './checks.ts'

/** The text in the reader's language, with the platform's fallback to English. Keys are global, hence the prefix. */
export function messageText({ key, values }: Text): string {
    return gs.getMessage(`${SCOPE}.step.${key}`, values)
}
