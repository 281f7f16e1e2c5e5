import { describe, expect, test } from '@jest/globals'
import { callbackVerdict, connectionStatus, hostsIn, shownUrl, ticketMark, type Connection } from '../../../src/server/connection/connection.ts'
import { hostileUrls } from '../../acceptance/hostile-urls.ts'
import { stepsOf, type Facts } from '../../../src/server/setup/checks.ts'

const CONNECTION: Connection = {
    sysId: 'c', portal: 'compliance', tenantId: '2f3a7a52-6a0b-4d0e-9a55-0c7e5a3b9d11', cloud: 'global', paused: false, callbackUrl: 'https://a.example/x?sig=1',
    oauthEntityId: 'e', oauthEntityName: 'Entity', clientId: 'id', redirectUrl: 'https://a.example/r', integrationUserId: 'u', integrationUserName: 'm365', oauthEntityMade: true, integrationUserMade: true,
    oauthEntityRefusal: '', integrationUserRefusal: '', lastSeenAt: '2027-01-01 00:00:00', lastDeliveredAt: '', push: { failures: 0, heldUntilMs: null, cause: '' },
    journals: { comments: '', work_notes: '' }, journalsSettled: true, entra: { tenantId: '', clientId: '', scope: '' },
    reopen: { change: { resolved: 'reopen', closed: 'newLinked' }, incident: { resolved: 'reopen', closed: 'newLinked' } }, reopenDays: 30, stateNames: {}, stateNamesVersion: 0, removedAt: '',
    remembered: { mandatory_columns: '', remembered_states: '', remembered_settings: '', settled_totals: '' }, rememberedMark: '',
    tickets: { changeType: 'normal', changeModelId: '', changeCategory: '', incidentCategory: '', incidentSubcategory: '', dueTime: '' },
}
const FACTS: Facts = {
    connection: CONNECTION,
    entity: { read: true, value: { sysId: 'e', name: 'Entity', clientId: 'id', redirectUrl: 'https://b.example/r, https://a.example/r', active: true } },
    user: {
        read: true,
        value: { sysId: 'u', userName: 'm365', active: true, lockedOut: false, passwordNeedsReset: false, webServiceAccessOnly: false, hasRole: true },
    },
    callback: 'allowed',
    waiting: 0,
    dead: 0,
}
const stateOf = (facts: Partial<Facts>, id: string) => stepsOf({ ...FACTS, ...facts }).find((step) => step.id === id)?.state
const withUser = (change: object): Partial<Facts> => ({ user: FACTS.user.read && FACTS.user.value ? { read: true, value: { ...FACTS.user.value, ...change } } : FACTS.user })

describe('the checklist', () => {
    test('everything in place is done', () => {
        expect(stepsOf(FACTS).map((step) => step.state)).toEqual(['done', 'done', 'done', 'done', 'done'])
    })

    test('what was removed by hand is to be done again', () => {
        expect(stateOf({ entity: { read: true, value: null } }, 'oauthEntity')).toBe('todo')
        expect(stateOf({ user: { read: true, value: null } }, 'integrationUser')).toBe('todo')
    })

    test('a refused read cannot be checked, and shows the platform\'s own text with the cure', () => {
        const step = stepsOf({ ...FACTS, entity: { read: false, cause: 'Read operation refused' } })[1]
        expect(step).toMatchObject({ state: 'cannotCheck', evidence: [{ values: ['Read operation refused'] }], remedy: { key: 'oauthEntity.allowRead' } })
    })

    test('what the instance refused to make is blocked, with its own text, the setting and the manual way', () => {
        const connection = { ...CONNECTION, oauthEntityId: '', oauthEntityRefusal: 'Create operation refused', integrationUserId: '', integrationUserRefusal: 'Too short' }
        const steps = stepsOf({ ...FACTS, connection, entity: { read: true, value: null }, user: { read: true, value: null } })
        expect(steps.slice(1, 3)).toMatchObject([
            { state: 'blocked', evidence: [{ values: ['Create operation refused'] }], remedy: { key: 'oauthEntity.allowCreate', values: ['Entity', 'https://a.example/r'] } },
            { state: 'blocked', evidence: [{ values: ['Too short'] }], remedy: { key: 'integrationUser.allowCreate', values: ['m365'] } },
        ])
    })

    test('what was made by hand under the chosen name is recognised', () => {
        const steps = stepsOf({ ...FACTS, connection: { ...CONNECTION, oauthEntityId: '', integrationUserId: '' } })
        expect(steps.slice(1, 3)).toMatchObject([
            { state: 'todo', evidence: [{ key: 'oauthEntity.found' }], remedy: { key: 'oauthEntity.link' } },
            { state: 'todo', evidence: [{ key: 'integrationUser.found' }], remedy: { key: 'integrationUser.link' } },
        ])
    })

    test('pain 25: where nothing is sent because the receiver failed, the step is blocked and says why; while it is paused it says that', () => {
        const failing = { ...CONNECTION, push: { failures: 5, heldUntilMs: 1, cause: 'HTTP 401' } }
        const step = stepsOf({ ...FACTS, connection: failing })[4]
        expect(step).toMatchObject({ state: 'blocked', remedy: { key: 'push.resume' } })
        expect(step?.evidence).toContainEqual({ key: 'push.failing', values: ['HTTP 401'] })
        expect(stepsOf({ ...FACTS, connection: { ...CONNECTION, paused: true } })[4]?.evidence).toContainEqual({ key: 'push.paused', values: [] })
    })

    test.each([{ active: false }, { lockedOut: true }, { passwordNeedsReset: true }, { webServiceAccessOnly: true }, { hasRole: false }])(
        'a user with %p blocks the step',
        (change) => {
            expect(stateOf(withUser(change), 'integrationUser')).toBe('blocked')
        },
    )

    test('another redirect URL blocks the OAuth entity', () => {
        expect(stateOf({ connection: { ...CONNECTION, redirectUrl: 'https://c.example/r' } }, 'oauthEntity')).toBe('blocked')
    })

    test('the push is blocked by a host off the list, plain http or a dead letter', () => {
        expect([stateOf({ callback: 'hostNotAllowed' }, 'push'), stateOf({ callback: 'plainHttp' }, 'push'), stateOf({ dead: 1 }, 'push')]).toEqual(['blocked', 'blocked', 'blocked'])
        expect(stateOf({ callback: null }, 'push')).toBe('todo')
    })

    test('a connection is connected once Microsoft has called', () => {
        expect(connectionStatus(CONNECTION)).toBe('connected')
        expect(connectionStatus({ ...CONNECTION, lastSeenAt: '' })).toBe('notAuthorised')
        expect(connectionStatus({ ...CONNECTION, paused: true })).toBe('paused')
    })
})

describe('callback hosts', () => {
    const policy = { hosts: hostsIn('prod.example, .logic.azure.com'), loopbackHttp: false }

    test.each([
        ['https://prod.example/x', 'allowed'], ['https://PROD.example:443', 'allowed'], ['https://a.b.logic.azure.com/x?y', 'allowed'],
        ['https://logic.azure.com/', 'hostNotAllowed'], ['https://evil-prod.example/', 'hostNotAllowed'], ['https://prod.example.evil.example/', 'hostNotAllowed'],
        ['https://prod.example@evil.example/', 'hostNotAllowed'], ['https://127.0.0.1/', 'hostNotAllowed'], ['http://prod.example/', 'plainHttp'],
        ['http://127.0.0.1:8090/', 'plainHttp'], ['ftp://prod.example/', 'hostNotAllowed'], ['', 'hostNotAllowed'],
    ])('%p is %s', (url, verdict) => {
        expect(callbackVerdict(url, policy)).toBe(verdict)
    })

    test('plain http passes to this machine alone, where a property allows it', () => {
        const laboratory = { ...policy, loopbackHttp: true }
        expect(callbackVerdict('http://127.0.0.1:8090/x', laboratory)).toBe('allowed')
        expect(callbackVerdict('http://localhost/x', laboratory)).toBe('allowed')
        expect(callbackVerdict('http://127.0.0.1.evil.example/', laboratory)).toBe('plainHttp')
    })

    test('hostile ones lead nowhere, whatever is listed', () => {
        const everything = { hosts: hostsIn('hooks.example.com .example.com 127.0.0.1 localhost .localhost 2130706433 169.254.169.254 metadata.google.internal intranet'), loopbackHttp: false }
        const urls = hostileUrls('127.0.0.1:443')
        expect(urls.length).toBeGreaterThanOrEqual(25)
        expect(urls.filter((url) => callbackVerdict(url, everything) === 'allowed')).toEqual([])
    })

    test('a port other than 443 is on the list with its host', () => {
        const ports = { hosts: hostsIn('prod.example:8443, .other.example:444'), loopbackHttp: false }
        const urls = ['https://prod.example:8443/x', 'https://a.other.example:444/', 'https://prod.example/', 'https://prod.example:443/', 'https://a.other.example/', 'https://prod.example:22/']
        expect(urls.map((url) => callbackVerdict(url, ports))).toEqual(['allowed', 'allowed', 'hostNotAllowed', 'hostNotAllowed', 'hostNotAllowed', 'hostNotAllowed'])
    })

    test('a shown URL has no query', () => {
        expect(shownUrl(CONNECTION.callbackUrl)).toBe('https://a.example/x')
    })

    test('the mark fits its column', () => {
        expect(ticketMark(CONNECTION).length).toBeLessThanOrEqual(100)
    })
})
