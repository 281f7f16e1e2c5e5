import { allConnections } from '../../connection/connection-records.ts'
import { SECRET_EXPIRES_EVENT } from '../../names.ts'
import { nowMs } from '../../shared/clock-records.ts'
import { noteSecretWarning, raise, toldOf } from './warning-records.ts'
import { daysUntil, secretWarning } from './warnings.ts'

/** The daily job: raises an event 30, 14 and 3 days before a connection's secret expires. */
export function warnOfSecrets(): void {
    const now = nowMs()
    for (const { sysId, removedAt, entra } of allConnections()) {
        // Without a client no token is asked for, and nothing ends with the secret.
        const told = removedAt || !entra.clientId ? null : toldOf(sysId)
        const warning = told && secretWarning(told.secretExpiresOn, told.secret, now)
        if (!told || !warning) continue
        raise(SECRET_EXPIRES_EVENT, sysId, told.secretExpiresOn, String(daysUntil(told.secretExpiresOn, now)))
        noteSecretWarning(sysId, warning)
    }
}
