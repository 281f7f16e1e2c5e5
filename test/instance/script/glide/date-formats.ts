/** Texts of dates and times by the platform's format letters: yyyy MM dd HH hh mm ss a. Values are epoch milliseconds that read as UTC. */

export const INTERNAL_DATE = 'yyyy-MM-dd'
export const INTERNAL_TIME = 'HH:mm:ss'
export const INTERNAL = `${INTERNAL_DATE} ${INTERNAL_TIME}`

/** Formats a GlideDateTime tries, in this order. Source: markdown/api-reference/server-api-reference/c_GlideDateTimeScoped.md */
export const ACCEPTED = [
    INTERNAL, 'MM/dd/yyyy HH:mm:ss', 'MM-dd-yyyy HH:mm:ss', 'MM-dd-yyyy HH:mm', 'MM-dd-yyyy', 'MM/dd/yyyy', 'dd-MM-yyyy HH:mm:ss',
    'dd-MM-yyyy HH.mm.ss', 'dd-MM-yyyy HH.mm', 'dd-MM-yy HH.mm.ss', 'dd/MM/yyyy', 'dd-MM-yyyy', 'yyyy-MM-dd HH:mm', INTERNAL_DATE,
    'dd.MM.yyyy HH:mm:ss', 'dd.MM.yyyy HH.mm.ss', 'dd.MM.yyyy hh:mm:ss a', 'dd.MM.yyyy hh.mm.ss a', 'dd.MM.yyyy',
] as const

const TOKEN = /yyyy|yy|MM|dd|HH|hh|mm|ss|a/g
const PATTERNS: Readonly<Record<string, string>> = { yyyy: '\\d{4}', a: '[AaPp][Mm]' }

/** Null when `text` is not of this format, or names no moment. */
export function parseDate(text: string, format: string): number | null {
    const names: string[] = []
    const pattern = format.replace(/[.]/g, '\\.').replace(TOKEN, token => {
        names.push(token)
        return `(${PATTERNS[token] ?? '\\d{2}'})`
    })
    const match = new RegExp(`^${pattern}$`).exec(text.trim())
    if (!match) return null
    const given = (token: string): string | undefined => match[names.indexOf(token) + 1]
    const part = (token: string, otherwise: number): number => names.includes(token) ? Number(given(token)) : otherwise
    const year = names.includes('yy') ? 2000 + part('yy', 0) : part('yyyy', 1970)
    const hour = names.includes('hh') ? part('hh', 12) % 12 + (/p/i.test(given('a') ?? '') ? 12 : 0) : part('HH', 0)
    const moment = Date.UTC(year, part('MM', 1) - 1, part('dd', 1), hour, part('mm', 0), part('ss', 0))
    const exact = new Date(moment).getUTCMonth() === part('MM', 1) - 1 && new Date(moment).getUTCHours() === hour && part('mm', 0) < 60 && part('ss', 0) < 60
    return exact ? moment : null
}

export function printDate(moment: number, format: string): string {
    const date = new Date(moment)
    const two = (value: number): string => String(value).padStart(2, '0')
    const parts: Record<string, string> = {
        yyyy: String(date.getUTCFullYear()).padStart(4, '0'),
        yy: two(date.getUTCFullYear() % 100),
        MM: two(date.getUTCMonth() + 1),
        dd: two(date.getUTCDate()),
        HH: two(date.getUTCHours()),
        hh: two(date.getUTCHours() % 12 || 12),
        mm: two(date.getUTCMinutes()),
        ss: two(date.getUTCSeconds()),
        a: date.getUTCHours() < 12 ? 'AM' : 'PM',
    }
    return format.replace(TOKEN, token => parts[token] ?? token)
}
