import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { behaviour } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { scriptClaims } from '../script-claims.ts'

const PROPERTY = 'property_1'

const scripts = scriptClaims()
const { returns, run } = scripts
const says = run("gs.info('plain {0}'); gs.info('one {0} two {1} {0}', 'a', 'b'); gs.warn('it''s {0}', 'here'); gs.error('bad'); gs.debug('fine'); return true;".replace("it''s", 'it\\\'\\\'s'))
const moments = run(`return {
    now: new GlideDateTime().getNumericValue(), yesterday: gs.yesterday(), hours: gs.hoursAgo(-4), days: gs.daysAgo(2), minuteStart: gs.minutesAgoStart(30), minuteEnd: gs.minutesAgoEnd(30), dayStart: gs.daysAgoStart(0), dayEnd: gs.daysAgoEnd(0),
    week: [gs.beginningOfLastWeek(), gs.beginningOfThisWeek(), gs.beginningOfNextWeek(), gs.endOfLastWeek()], month: [gs.beginningOfLastMonth(), gs.beginningOfThisMonth(), gs.endOfLastMonth(), gs.monthsAgoStart(1), gs.monthsAgoEnd(1)],
    quarter: [gs.beginningOfThisQuarter(), gs.quartersAgoStart(0)], year: [gs.beginningOfThisYear(), gs.endOfLastYear(), gs.beginningOfNextYear(), gs.endOfThisYear()],
};`)
let probes: ProbeInstance

beforeAll(async () => {
    const files: [string, string, Record<string, string>][] = [
        ['sys_properties', PROPERTY, { name: 'x_lab.greeting', value: 'hello', type: 'string' }],
        ['sys_ui_message', 'message_en', { key: 'x_lab.parts', language: 'en', message: 'From {0} to {1}, it\'\'s fine &amp; done' }],
        ['sys_ui_message', 'message_sv', { key: 'x_lab.parts', language: 'sv', message: 'Från {0} till {1}' }],
    ]
    probes = await startProbes({ resources: scripts.resources, files, privileges: ['sys_user.read', 'sys_properties.read'] }, ({ rows }) => {
        rows.update('sys_user', rows.first('sys_user', { user_name: 'admin' })?.sys_id ?? '', { time_zone: 'America/New_York' })
    })
    scripts.on(probes)
}, 60_000)
afterAll(() => probes.stop())

const logged = async (text: string): Promise<string[]> => (await probes.admin.find('syslog', `messageSTARTSWITH${text}`, 'message,level')).map(row => `${row.level} ${row.message}`)

interface Moments {
    now: number
    yesterday: string
    hours: string
    days: string
    minuteStart: string
    minuteEnd: string
    dayStart: string
    dayEnd: string
    week: [string, string, string, string]
    month: [string, string, string, string, string]
    quarter: [string, string]
    year: [string, string, string, string]
}

const ms = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`)
/** The date and time that clocks in New York show then. */
const local = (text: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/New_York', dateStyle: 'short', timeStyle: 'medium' }).format(ms(text))
const HOUR = 3_600_000

describe('gs: log and messages', () => {
    behaviour('info, warn, error and debug write to the log, each at its level; {0} to {4} take the further arguments', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', async () => {
        await says()
        expect([...await logged('one '), ...await logged('bad'), ...await logged('fine')]).toEqual(['0 one a two b a', '2 bad', '-1 fine'])
    })
    behaviour('without further arguments a text is logged as it is; with them a doubled apostrophe stands for one', 'reported', async () => {
        await says()
        expect([(await logged('plain'))[0], (await logged('it'))[0]]).toEqual(['0 plain {0}', '1 it\'s here'])
    })
    behaviour('addErrorMessage and addInfoMessage leave messages; getErrorMessages gives the errors', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', returns(`gs.addErrorMessage('wrong'); gs.addInfoMessage('known'); return gs.getErrorMessages();`, ['wrong']))
    behaviour('getMessage gives the message of a key with its parts filled in, and the key when there is no message', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', returns(`
        return [gs.getMessage('x_lab.parts', ['A', 'B']), gs.getMessage('x_lab.none')];`, ['From A to B, it\'s fine & done', 'x_lab.none']))
    behaviour('with values to fill in, an apostrophe that stands alone is left out and takes what follows it literally', 'reported', returns(`
        return [gs.getMessage("it's {0}", ['A']), gs.getMessage("'{0}' is {0}", ['A']), gs.getMessage("it''s {0}", ['A'])];`, ['its {0}', '{0} is A', 'it\'s A']))
    behaviour('getEscapedMessage writes the characters of HTML as entities', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', returns(`return gs.getEscapedMessage('a & <b>');`, 'a &amp; &lt;b&gt;'))
})

describe('gs: properties, session and texts', () => {
    behaviour('getProperty gives text, the given alternative, or null', ['api-reference/server-api-reference/c_GlideSystemScopedAPI.md', 'reported'], returns(`return [gs.getProperty('x_lab.greeting'), gs.getProperty('x_lab.none', 7), gs.getProperty('x_lab.none')];`, ['hello', '7', null]))
    behaviour('setProperty sets a property of the own scope, and all see it at once', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', returns(`gs.setProperty('x_lab.greeting', 'changed', 'why'); var seen = gs.getProperty('x_lab.greeting'); gs.setProperty('x_lab.greeting', 'hello'); return seen;`, 'changed'))
    behaviour('setProperty does not set a property of another scope', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', returns(`
        return [/not allowed in scope x_lab/.test(thrown(function () { gs.setProperty('glide.sys.language', 'xx'); })), gs.getProperty('glide.sys.language')];`, [true, 'en']))
    behaviour('generateGUID gives 32 hexadecimal characters, new ones each time', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', returns(`return [/^[0-9a-f]{32}$/.test(gs.generateGUID()), gs.generateGUID() === gs.generateGUID()];`, [true, false]))
    behaviour('nil is true for null, undefined, an empty text and an empty field', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', returns(`make('gs-nil'); var one = read('gs-nil'); return [null, undefined, '', one.note, 0, 'x', one.code].map(function (value) { return gs.nil(value); });`, [true, true, true, true, false, false, false]))
    behaviour('tableExists knows the tables', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', returns(`return [gs.tableExists('incident'), gs.tableExists('foo')];`, [true, false]))
    behaviour('getUserID, getUserName and getUserDisplayName are those of the caller', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', returns(`
        var user = new GlideRecord('sys_user'); user.get('user_name', 'admin'); return [gs.getUserID() === user.getUniqueValue(), gs.getUserName(), gs.getUserDisplayName()];`, [true, 'admin', 'System Administrator']))
    behaviour('hasRole is true for an administrator, whatever the role', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', returns(`return [gs.hasRole('admin'), gs.hasRole('no_such_role')];`, [true, true]))
    behaviour('getUser gives identity, names, e-mail and roles', 'api-reference/server-api-reference/c_GlideUserScopedAPI.md', returns(`var user = gs.getUser(); return [user.getID() === gs.getUserID(), user.getName(), user.getDisplayName(), user.getFirstName(), user.getLastName(), user.hasRole('admin'), user.isMemberOf('no such group')];`,
        [true, 'admin', 'System Administrator', 'System', 'Administrator', true, false]))
    behaviour('isInteractive is false for a call of an API, isLoggedIn true', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', returns(`return [gs.isInteractive(), gs.isLoggedIn(), gs.getSession().isInteractive(), gs.isMobile()];`, [false, true, false, false]))
    behaviour('getCurrentScopeName is the scope of the script, getCallerScopeName null when the platform called it', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', returns(`return [gs.getCurrentScopeName(), gs.getCallerScopeName()];`, ['x_lab', null]))
    behaviour('getDateFormat, getTimeFormat, getDateTimeFormat and the time zone are those of the user', ['api-reference/server-api-reference/c_GlideSystemScopedAPI.md', 'api-reference/server-api-reference/c_GlideSessionScopedAPI.md'], returns(`
        return [gs.getDateFormat(), gs.getTimeFormat(), gs.getDateTimeFormat(), gs.getTimeZoneName(), gs.getSession().getTimeZoneName()];`, ['yyyy-MM-dd', 'HH:mm:ss', 'yyyy-MM-dd HH:mm:ss', 'America/New_York', 'America/New_York']))
    behaviour('base64Encode and base64Decode work on UTF-8', ['api-reference/server-api-reference/c_GlideSystemScopedAPI.md', 'reported'], returns(`return [gs.base64Encode('sample_key'), gs.base64Decode(gs.base64Encode('Åsa ✓'))];`, ['c2FtcGxlX2tleQ==', 'Åsa ✓']))
    behaviour('urlEncode percent-encodes UTF-8, urlDecode takes it back', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', returns(`return [gs.urlDecode(gs.urlEncode('a b&c=å')), /^a(\\+|%20)b%26c%3D%C3%A5$/.test(gs.urlEncode('a b&c=å'))];`, ['a b&c=å', true]))
})

describe('gs: moments', () => {
    behaviour('daysAgo, hoursAgo and yesterday count back from now, forward with a negative number', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', async () => {
        const found = await moments() as Moments
        const near = (text: string, expected: number): boolean => Math.abs(ms(text) - expected) < 2_000
        expect([near(found.yesterday, found.now - 24 * HOUR), near(found.hours, found.now + 4 * HOUR), Math.abs(ms(found.days) - (found.now - 48 * HOUR)) <= HOUR + 2_000]).toEqual([true, true, true])
    })
    behaviour('the Start and End forms are the first and the last second of the minute or the day, in the time zone of the user, as UTC', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', async () => {
        const { minuteStart, minuteEnd, dayStart, dayEnd } = await moments() as Moments
        expect([minuteStart.slice(-2), minuteEnd.slice(-2), local(dayStart).slice(11), local(dayEnd).slice(11)]).toEqual(['00', '59', '00:00:00', '23:59:59'])
    })
    behaviour('weeks, months, quarters and years have their beginnings and ends in the time zone of the user', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', async () => {
        const { now, week, month, quarter, year } = await moments() as Moments
        const today = local(new Date(now).toISOString().slice(0, 19))
        expect(month.map(local)).toEqual([expect.stringMatching(/-01 00:00:00$/), `${today.slice(0, 7)}-01 00:00:00`, expect.stringMatching(/ 23:59:59$/), local(month[0]), local(month[2])])
        expect([quarter[0], local(quarter[0]).slice(7)]).toEqual([quarter[1], '-01 00:00:00'])
        expect(year.map(local)).toEqual([`${today.slice(0, 4)}-01-01 00:00:00`, `${Number(today.slice(0, 4)) - 1}-12-31 23:59:59`, `${Number(today.slice(0, 4)) + 1}-01-01 00:00:00`, `${today.slice(0, 4)}-12-31 23:59:59`])
        expect([ms(week[1]) <= now, now < ms(week[2]), ms(week[3]) + 1_000 === ms(week[1]), local(week[0]).slice(11)]).toEqual([true, true, true, '00:00:00'])
    })
    behaviour('a week begins on Monday', ['api-reference/server-api-reference/c_GlideSystemAPI.md', 'reported'], returns(`
        var begin = new GlideDateTime(gs.beginningOfThisWeek()), end = new GlideDateTime(gs.endOfThisWeek()); return [begin.getDayOfWeekLocalTime(), end.getDayOfWeekLocalTime()];`, [1, 7]))
    behaviour('dateGenerate makes a moment of a date and start, end or a time, in the time zone of the user', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', returns(`
        return [gs.dateGenerate('2015-10-07', 'start'), gs.dateGenerate('2015-10-07', 'end'), gs.dateGenerate('2015-12-07', '12:30:00')];`, ['2015-10-07 04:00:00', '2015-10-08 03:59:59', '2015-12-07 17:30:00']))
    behaviour('the clock of the instance may be moved, and scripts follow it', 'reported', async () => {
        const before = await moments() as Moments
        await probes.instance.advance(3_600)
        const later = await moments() as Moments
        expect(later.now - before.now).toBeGreaterThanOrEqual(HOUR)
    })
})

describe('Texts and digests', () => {
    behaviour('GlideStringUtil escapes and unescapes HTML, under the name unescapeHTML in scopes', 'api-reference/server-api-reference/GlideStringUtilScopedAPI.md', returns(`
        return [GlideStringUtil.escapeHTML('"<>&'), GlideStringUtil.unescapeHTML('&quot;&lt;&gt;&amp;'), thrown(function () { GlideStringUtil.unEscapeHTML('x'); })];`,
    ['&quot;&lt;&gt;&amp;', '"<>&', 'Function unEscapeHTML is not allowed in scope x_lab']))
    behaviour('GlideStringUtil handles quotes, white space, dots, digits and the separator of queries', 'api-reference/server-api-reference/GlideStringUtilScopedAPI.md', returns(`
        return [GlideStringUtil.escapeAllQuotes('let"s it\\'s'), GlideStringUtil.escapeTicks("let's"), GlideStringUtil.escapeQueryTermSeparator('test^Test'), GlideStringUtil.normalizeWhitespace(' a \\n b\\t c '), GlideStringUtil.dotToUnderBar('a.b'),
            GlideStringUtil.getNumeric('123 test 456'), GlideStringUtil.isBase64('GethdTYehdtshetB*'), GlideStringUtil.isEligibleSysID('62826bf03710200044e0bfc8bcbe5df1')];`,
    ['lets its', 'let\\\'s', 'test^^Test', 'a b c', 'a_b', '123456', false, true]))
    behaviour('GlideDigest gives MD5, SHA-1 and SHA-256 in hexadecimal or base64', 'api-reference/server-api-reference/c_GlideDigestScopedAPI.md', returns(`
        var digest = new GlideDigest(); return [digest.getMD5Hex('abc').toLowerCase(), digest.getSHA1Hex('abc').toLowerCase(), digest.getSHA256Base64('abc')];`,
    ['900150983cd24fb0d6963f7d28e17f72', 'a9993e364706816aba3e25717850c26c9cd0d89d', 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=']))
    behaviour('CertificateEncryption.generateMac takes a base64 key and gives a base64 code', 'api-reference/server-api-reference/c_CertificateEncryptionScopedAPI.md', returns(`
        return new CertificateEncryption().generateMac(gs.base64Encode('key'), 'HmacSHA256', 'The quick brown fox jumps over the lazy dog');`, '97yD9DBThCSxMpjmqm+xQ+9NWaFJRhdZl0edvC0aPNg='))
    behaviour('GlideSecureRandomUtil gives texts of the length asked for and numbers below a bound', 'api-reference/server-api-reference/c_GlideSecureRandomUtilScopedAPI.md', returns(`
        var text = GlideSecureRandomUtil.getSecureRandomString(20), number = GlideSecureRandomUtil.getSecureRandomIntBound(10); return [/^[A-Za-z0-9]{20}$/.test(text), number >= 0 && number < 10];`, [true, true]))
})
