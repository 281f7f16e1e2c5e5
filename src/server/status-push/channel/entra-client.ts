import { GlideDigest, gs } from '@servicenow/glide'
import { RESTMessageV2 } from '@servicenow/glide/sn_ws'
import { callbackPolicy } from '../../connection/connection-records.ts'
import type { Connection } from '../../connection/connection.ts'
import { entraSecretOf } from '../../connection/sending-key-records.ts'
import { ENTRA_LOGIN_PROPERTY } from '../../names.ts'
import { settingsProblem, tokenAnswerOf, tokenForm, tokenUrl, type TokenAnswer } from './entra.ts'

const TIMEOUT_MS = 20_000

/** A new token for the receiver of a connection's events. Never throws. */
export function askForToken(connection: Connection): TokenAnswer {
    const secret = entraSecretOf(connection.sysId)
    const problem = settingsProblem(connection.entra, secret)
    if (problem) return { kind: 'blocked', error: problem }
    try {
        const answer = request(urlOf(connection), tokenForm(connection.entra, secret)).execute()
        const [status, body] = [Number(answer.getStatusCode()), answer.getBody() ?? '']
        return tokenAnswerOf({ status, body, retryAfter: answer.getHeader('Retry-After') ?? '', error: answer.getErrorMessage() ?? '' })
    } catch {
        // A time-out or a TLS failure is a Java exception, which must not be looked at.
        return { kind: 'failed', error: 'The call to Entra failed on the instance.', retryAfter: '' }
    }
}

/** A mark of what a token is asked with: with other settings another one is wanted. */
export function tokenMark(connection: Connection): string {
    const { clientId, scope } = connection.entra
    return new GlideDigest().getSHA256Hex([urlOf(connection), clientId, scope].join(' '))
}

function urlOf({ cloud, entra }: Connection): string {
    return tokenUrl(cloud, entra.tenantId, { login: gs.getProperty(ENTRA_LOGIN_PROPERTY, ''), loopbackHttp: callbackPolicy().loopbackHttp })
}

function request(url: string, form: string): RESTMessageV2 {
    const message = new RESTMessageV2()
    message.disableForcedVariableSubstitution()
    message.setEndpoint(url)
    message.setHttpMethod('POST')
    message.setHttpTimeout(TIMEOUT_MS)
    // Or the log of outbound calls may hold the beginning of the body.
    message.setLogLevel('basic')
    message.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded')
    message.setRequestHeader('Accept', 'application/json')
    message.setRequestBody(form)
    return message
}
