const PORT = '(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?'
const HOST = '[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?'
const DATE = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])'
const TIME = '([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?([Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d)'

/**
 * The contract's formats as plain patterns: ajv writes them into the generated validators, which then need no library.
 * A pattern knows no calendar: whether 31 February exists is judged by `src/server/shared/time.ts`.
 */
export const FORMATS: Record<string, RegExp> = {
    'date-time': new RegExp(`^${DATE}[Tt]${TIME}$`),
    'due-date': new RegExp(`^${DATE}([Tt]${TIME})?$`),
    guid: /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
    email: /^[^@\s,;<>"]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,186}[A-Za-z0-9])?$/,
    'https-url': new RegExp(`^https://${HOST}${PORT}(?:[/?#][^\\s<>"\\\\^\`{|}]*)?$`, 'i'),
    // Plain http only to this machine itself; a property decides whether even that is accepted.
    'callback-url': new RegExp(`^(?:https://${HOST}|http://(?:127\\.0\\.0\\.1|localhost))${PORT}(?:[/?][^\\s<>"\\\\^\`{|}#]*)?$`, 'i'),
}
