import type { components } from '../server/contract/types.ts'

/** What a call that failed answers: the app's own error, or the platform's. */
export type Refusal = components['schemas']['Error'] | components['schemas']['PlatformError']

/** A refusal in one line for people: its message, its code when it is the app's, and the fields that it names. */
export function refusalText(refusal: Refusal): string {
    const { error } = refusal
    const code = 'code' in error ? ` (${error.code})` : ''
    const fields = 'fields' in error ? error.fields.map((field) => ` ${field.path}: ${field.message}`) : []
    return `${error.message}${code}${fields.join(';')}`
}
