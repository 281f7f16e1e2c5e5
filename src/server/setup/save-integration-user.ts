import type { components } from '../contract/types.ts'
import type { Connection } from '../connection/connection.ts'
import { connectionOfUser, LONGEST_REFUSAL, updateConnection, type ConnectionValues } from '../connection/connection-records.ts'
import { nameProblem } from '../shared/column-text.ts'
import { refusal, type Refusal } from '../shared/refusal.ts'
import type { Written } from '../shared/write-records.ts'
import { userProblems, type UserFacts } from './checks.ts'
import { giveRole, insertUser, isAdministrator, readUserNamed, updateUser } from './integration-user-records.ts'
import { messageText } from './messages-records.ts'

type NewIntegrationUser = components['schemas']['NewIntegrationUser']
type IntegrationUser = components['schemas']['IntegrationUser']

const NOT_OURS =
    'A user of this name was there before. To link it, send no password and no e-mail: they are changed from the checklist only for a user that was made there. ' +
    'The administrator sets them under User Administration > Users.'

/** The user of this name, made or linked, with the integration role. The link comes first, so that what fails after it can be repeated. */
export function savedUser(connection: Connection, wanted: NewIntegrationUser): { made: boolean; user: IntegrationUser } {
    const problem = nameProblem(wanted.userName)
    if (problem) throw refusal('body-invalid', { fields: [{ path: 'userName', code: 'value', message: problem }] })
    const found = readUserNamed(wanted.userName)
    if (!found.read) throw refused(connection, wanted, found.cause)
    const sysId = found.value ? linkedUser(connection, wanted, found.value) : madeUser(connection, wanted)
    const made = found.value === null || isOwn(connection, found.value)
    const link = { integration_user: sysId, integration_user_name: wanted.userName, integration_user_made: made ? '1' : '0' }
    mustBeDone(updateConnection(connection.sysId, { ...link, ...unseen(connection, sysId), integration_user_refusal: '' }))
    const role = giveRole(sysId)
    if (!role.done) updateConnection(connection.sysId, { integration_user_refusal: refusalText(role.cause) })
    mustBeDone(role)
    return { made: found.value === null, user: { userName: wanted.userName, sysId } }
}

/** Whom Microsoft signs in as is another one now: it has to be authorised again. */
function unseen(connection: Connection, userId: string): ConnectionValues {
    return connection.integrationUserId === userId ? {} : { last_seen_at: '' }
}

/** The chosen name is kept with the refusal, so that the checklist tells it and recognises who is made by hand under that name. */
function refused(connection: Connection, wanted: NewIntegrationUser, cause: string | null): Refusal {
    const values = { integration_user_name: wanted.userName, integration_user_refusal: refusalText(cause) }
    // A link that works stays as it is.
    if (!connection.integrationUserId) updateConnection(connection.sysId, values)
    return refusal('integration-user-refused', { detail: cause })
}

function refusalText(cause: string | null): string {
    return (cause ?? '').slice(0, LONGEST_REFUSAL)
}

function madeUser(connection: Connection, wanted: NewIntegrationUser): string {
    const fields = [{ path: 'password', code: 'required' as const, message: 'is required for a new user' }]
    if (!wanted.password) throw refusal('body-invalid', { fields })
    const written = insertUser(wanted)
    if (!written.done) throw refused(connection, wanted, written.cause)
    return written.sysId
}

function linkedUser(connection: Connection, wanted: NewIntegrationUser, user: UserFacts): string {
    const owner = connectionOfUser(user.sysId)
    if (owner && owner.sysId !== connection.sysId) throw refusal('integration-user-taken')
    // Whoever may use the checklist must not take over somebody's account with it.
    if (!isOwn(connection, user) && (wanted.password || wanted.email)) throw refusal('integration-user-unfit', { detail: NOT_OURS })
    // The role is given after this.
    const problems = userProblems({ ...user, hasRole: true })
    if (problems.length > 0) throw refusal('integration-user-unfit', { detail: problems.map(messageText).join(' ') })
    if (isAdministrator(user.sysId)) throw refusal('integration-user-unfit')
    return mustBeDone(updateUser(user.sysId, wanted))
}

function isOwn(connection: Connection, user: UserFacts): boolean {
    return connection.integrationUserMade && connection.integrationUserId === user.sysId
}

function mustBeDone(written: Written): string {
    if (!written.done) throw refusal('integration-user-refused', { detail: written.cause })
    return written.sysId
}
