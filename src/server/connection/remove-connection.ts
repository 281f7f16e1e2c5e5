import type { components } from '../contract/types.ts'
import { refusal } from '../shared/refusal.ts'
import { platformTime, rfc3339 } from '../shared/time.ts'
import type { Connection } from './connection.ts'
import { noteRemoved } from './connection-records.ts'
import { endTokens } from './end-tokens-records.ts'

type RemovedConnection = components['schemas']['RemovedConnection']
type LeftOver = components['schemas']['LeftOver']

/** Ends the connection. The gate first: from then on the caller is refused, whatever becomes of its tokens. */
export function removedConnection(connection: Connection, nowMs: number): RemovedConnection {
    const noted = noteRemoved(connection, nowMs)
    if (!noted.done) throw refusal('record-refused', { detail: noted.cause })
    const tokens = tokensLeft(connection)
    const user = `The user ${connection.integrationUserName} keeps its account and role: deactivate it under User Administration > Users.`
    const left: LeftOver[] = [{ code: 'integrationUser', message: user, responsible: 'securityAdmin' }]
    return { removedAt: rfc3339(platformTime(nowMs)) ?? '', tokensEnded: tokens === null, left: tokens ? [tokens, ...left] : left }
}

/** Null when no token is accepted any more. */
function tokensLeft({ oauthEntityId, oauthEntityMade, oauthEntityName }: Connection): LeftOver | null {
    const byHand = `The administrator ends the tokens of ${oauthEntityName || 'the OAuth entity'} under System OAuth > Manage Tokens.`
    const left = (why: string): LeftOver => ({ code: 'tokens', message: `${why} ${byHand}`.slice(0, 1000), responsible: 'serviceNowAdmin' })
    if (!oauthEntityMade) return left('The OAuth entity was not made from the checklist, and others may use it: it stays as it is.')
    const ended = endTokens(oauthEntityId)
    return ended.done ? null : left(`The instance did not let the application write the OAuth entity. ${ended.cause ?? ''}`)
}
