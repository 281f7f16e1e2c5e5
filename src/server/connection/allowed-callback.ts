import { refusal } from '../shared/refusal.ts'
import { callbackVerdict, hostOf } from './connection.ts'
import { callbackPolicy } from './connection-records.ts'

/** Refuses with `callback-host-not-allowed` what the administrator's list does not have. */
export function allowedCallback(url: string | undefined): void {
    if (url === undefined) return
    const verdict = callbackVerdict(url, callbackPolicy())
    if (verdict === 'allowed') return
    const message = verdict === 'plainHttp' ? 'is plain http; only https is accepted here' : `names the host ${hostOf(url)}, which is not on the list`
    throw refusal('callback-host-not-allowed', { fields: [{ path: 'callbackUrl', code: 'refused', message }] })
}
