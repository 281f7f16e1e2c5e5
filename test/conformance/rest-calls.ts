import { basic } from '../journey/table-api.ts'
import type { ProbeInstance } from './probe-instance.ts'

export type Answer = [status: number, body: unknown]
type Headers = Record<string, string>

export const JSON_BODY = { 'content-type': 'application/json' }

/** The platform's error envelope. */
export const failure = (message: unknown, detail: unknown = null): object => ({ error: { message, detail }, status: 'failure' })

export const as = ({ user, password }: { user: string; password: string }): Headers => ({ authorization: basic(user, password) })

/** Short forms of calls as the administrator, or as whom the headers name; an answer without a body gives null. */
export function restCalls(probes: () => ProbeInstance) {
    const answered = async (response: Response): Promise<Answer> => {
        const text = await response.text()
        return [response.status, text === '' ? null : JSON.parse(text)]
    }
    const call = async (method: string, path: string, body: string | null, headers: Headers): Promise<Answer> =>
        answered(await probes().call(path, { method, headers, ...(body === null ? {} : { body }) }))
    return {
        get: (path: string, headers: Headers = {}): Promise<Answer> => call('GET', path, null, headers),
        send: (method: string, path: string, body: string | null = null, headers: Headers = JSON_BODY): Promise<Answer> => call(method, path, body, headers),
        /** A call that brings no credentials. */
        unknown: async (path: string, init: RequestInit = {}): Promise<Response> => fetch(new URL(path, probes().instance.url), { redirect: 'manual', ...init }),
        set: async (name: string, value: string, type = 'string'): Promise<void> => {
            const [known] = await probes().admin.find('sys_properties', `name=${name}`, 'sys_id')
            if (known?.sys_id) await probes().admin.update('sys_properties', known.sys_id, { value })
            else await probes().admin.create('sys_properties', { name, value, type })
        },
        unset: async (name: string): Promise<void> => {
            for (const { sys_id } of await probes().admin.find('sys_properties', `name=${name}`, 'sys_id')) {
                await probes().call(`/api/now/table/sys_properties/${sys_id}`, { method: 'DELETE' })
            }
        },
    }
}
