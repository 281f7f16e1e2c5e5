import type { Glide } from './glide-class.ts'

const USER_AGENT = 'ServiceNow/1.0'
const LINE_BREAK = /[\r\n]/

/** Headers of an outbound call; what the script set wins. Source: markdown/api-reference/server-api-reference/c_RESTMessageV2API.md */
export function outboundHeaders(glide: Glide, given: ReadonlyMap<string, string>, credentials: string | null, hasBody: boolean): [string, string][] {
    for (const [name, value] of given) {
        if (LINE_BREAK.test(name) || LINE_BREAK.test(value)) throw new Error(`RESTMessageV2: header ${name.slice(0, 40)} contains a line break`)
    }
    const names = new Set([...given.keys()].map(name => name.toLowerCase()))
    const own: [string, string][] = [['User-Agent', glide.platform.properties.get('glide.http.user.agent') ?? USER_AGENT]]
    if (credentials !== null) own.push(['Authorization', credentials])
    if (hasBody) own.push(['Content-Type', 'application/json'])
    return [...own.filter(([name]) => !names.has(name.toLowerCase())), ...given]
}
