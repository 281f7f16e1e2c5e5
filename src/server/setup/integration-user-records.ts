import { GlideRecord } from '@servicenow/glide'
import { INTEGRATION_ROLE } from '../names.ts'
import { insertRecord, readForeign, updateRecord, type Reading, type Written } from '../shared/write-records.ts'
import type { UserFacts } from './checks.ts'

/** Rights that the account of a program must not have. */
const ADMINISTRATOR_ROLES = ['admin', 'security_admin', 'user_admin', 'oauth_admin', 'impersonator']

export interface UserContent {
    userName: string
    password?: string
    email?: string
}

export function readUser(sysId: string): Reading<UserFacts | null> {
    return sysId ? firstWhere('sys_id', sysId) : { read: true, value: null }
}

export function readUserNamed(userName: string): Reading<UserFacts | null> {
    return firstWhere('user_name', userName)
}

/** True when the user has rights of an administrator. */
export function isAdministrator(userId: string): boolean {
    const given = new GlideRecord('sys_user_has_role')
    given.addQuery('user', userId)
    given.addQuery('role.name', 'IN', ADMINISTRATOR_ROLES.join(','))
    given.setLimit(1)
    given.query()
    return given.next()
}

/** A user that can pass the consent page: a person to the platform, not a machine, so that it may sign in (platform-facts 3). */
export function insertUser(content: UserContent): Written {
    const user = new GlideRecord('sys_user')
    user.initialize()
    user.setValue('user_name', content.userName)
    user.setValue('first_name', 'Microsoft 365')
    user.setValue('last_name', 'Integration')
    user.setValue('active', true)
    user.setValue('identity_type', 'human')
    user.setValue('web_service_access_only', false)
    user.setValue('password_needs_reset', false)
    setGiven(user, content)
    return insertRecord(user)
}

/** Writes what was given and leaves the rest of a user that was there alone. */
export function updateUser(sysId: string, content: UserContent): Written {
    if (!content.password && !content.email) return { done: true, sysId }
    const user = new GlideRecord('sys_user')
    if (!user.get('sys_id', sysId)) return { done: false, cause: null }
    setGiven(user, content)
    return updateRecord(user)
}

/** Gives the integration role, if the user does not have it. */
export function giveRole(userId: string): Written {
    if (hasIntegrationRole(userId)) return { done: true, sysId: userId }
    const role = readForeign(integrationRole)
    if (!role.read) return { done: false, cause: role.cause }
    if (!role.value) return { done: false, cause: `The role ${INTEGRATION_ROLE} is missing: install the application again.` }
    const given = new GlideRecord('sys_user_has_role')
    given.initialize()
    given.setValue('user', userId)
    given.setValue('role', role.value)
    return insertRecord(given)
}

function integrationRole(): string | null {
    const role = new GlideRecord('sys_user_role')
    return role.get('name', INTEGRATION_ROLE) ? role.getUniqueValue() : null
}

function setGiven(user: GlideRecord, { password, email }: UserContent): void {
    if (email) user.setValue('email', email)
    // Only setDisplayValue hashes it; setValue would store what was typed.
    if (password) user.getElement('user_password').setDisplayValue(password)
}

function hasIntegrationRole(userId: string): boolean {
    const given = new GlideRecord('sys_user_has_role')
    given.addQuery('user', userId)
    given.addQuery('role.name', INTEGRATION_ROLE)
    given.setLimit(1)
    given.query()
    return given.next()
}

function firstWhere(column: string, value: string): Reading<UserFacts | null> {
    return readForeign(() => {
        const user = new GlideRecord('sys_user')
        user.addQuery(column, value)
        user.setLimit(1)
        user.query()
        return user.next() ? userIn(user) : null
    })
}

function userIn(user: GlideRecord): UserFacts {
    const is = (column: string) => user.getValue(column) === '1'
    return {
        sysId: user.getUniqueValue(),
        userName: user.getValue('user_name') ?? '',
        active: is('active'),
        lockedOut: is('locked_out'),
        passwordNeedsReset: is('password_needs_reset'),
        webServiceAccessOnly: is('web_service_access_only'),
        hasRole: hasIntegrationRole(user.getUniqueValue()),
    }
}
