import type { components } from '../contract/types.ts'
import type { Connection } from '../connection/connection.ts'
import { connectionOfUser, updateConnection } from '../connection/connection-records.ts'
import { refusal } from '../shared/refusal.ts'
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
    const found = readUserNamed(wanted.userName)
    if (!found.read) throw refusal('integration-user-refused', { detail: found.cause })
    const sysId = found.value ? linkedUser(connection, wanted, found.value) : madeUser(wanted)
    const made = found.value === null || isOwn(connection, found.value)
    const link = { integration_user: sysId, integration_user_name: wanted.userName, integration_user_made: made ? '1' : '0' }
    mustBeDone(updateConnection(connection.sysId, link))
    mustBeDone(giveRole(sysId))
    return { made: found.value === null, user: { userName: wanted.userName, sysId } }
}

function madeUser(wanted: NewIntegrationUser): string {
    const fields = [{ path: 'password', code: 'required' as const, message: 'is required for a new user' }]
    if (!wanted.password) throw refusal('body-invalid', { fields })
    return mustBeDone(insertUser(wanted))
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
