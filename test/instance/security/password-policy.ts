import type { Platform, Row } from '../platform.ts'

/**
 * The password policy of a new instance, preset "Default Strong" (markdown/platform-security/authentication/enable-password-policies.md).
 * It goes into effect when users change their passwords, not when a script or an API sets one. Which sequences count is
 * not written: neighbours of the alphabet, the digits and the rows of a keyboard here.
 */
const LENGTH = { least: 8, most: 100 }
const THRESHOLD = 4
const SEQUENCES = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '!@#$%^&*()']
/** Shorter parts of a name would forbid nearly everything. */
const SHORTEST_USER_DATA = 3

const KINDS: [pattern: RegExp, text: string][] = [
    [/\p{Lu}/u, 'an uppercase letter'],
    [/\p{Ll}/u, 'a lowercase letter'],
    [/\d/, 'a digit'],
    [/[^\p{L}\d\s]/u, 'a special character'],
]

/** What the policy has against a password, for its user to read; nothing when the policy is off. */
export function passwordProblems({ properties }: Platform, user: Row, password: string): string[] {
    if (!properties.isTrue('glide.enable.password_policy', true)) return []
    const lower = password.toLowerCase()
    const problems = KINDS.filter(([pattern]) => !pattern.test(password)).map(([, text]) => `The password needs ${text}`)
    if (password.length < LENGTH.least || password.length > LENGTH.most) problems.push(`The password needs ${LENGTH.least} to ${LENGTH.most} characters`)
    if (new RegExp(`(.)\\1{${THRESHOLD - 1}}`, 'u').test(password)) problems.push(`The password repeats a character ${THRESHOLD} times`)
    if (SEQUENCES.some(sequence => hasPartOf(lower, sequence))) problems.push(`The password contains a sequence of ${THRESHOLD} characters`)
    if (userData(user).some(part => lower.includes(part))) problems.push('The password contains your user name, name or email')
    return problems
}

function hasPartOf(password: string, sequence: string): boolean {
    const backwards = [...sequence].reverse().join('')
    return [sequence, backwards].some(text => Array.from({ length: text.length - THRESHOLD + 1 }, (_, at) => text.slice(at, at + THRESHOLD)).some(part => password.includes(part)))
}

function userData({ user_name: userName, first_name: first, last_name: last, email }: Row): string[] {
    return [userName, first, last, email, email?.split('@')[0]].map(part => (part ?? '').toLowerCase()).filter(part => part.length >= SHORTEST_USER_DATA)
}
