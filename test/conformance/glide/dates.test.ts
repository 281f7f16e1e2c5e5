import { afterAll, beforeAll, describe } from '@jest/globals'
import { behaviour, refused } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { scriptClaims } from '../script-claims.ts'

const scripts = scriptClaims()
let probes: ProbeInstance

/** The scripts' user lives in California and writes dates as the system does. */
beforeAll(async () => {
    probes = await startProbes({ resources: scripts.resources }, ({ rows }) => {
        rows.update('sys_user', rows.first('sys_user', { user_name: 'admin' })?.sys_id ?? '', { time_zone: 'US/Pacific' })
    })
    scripts.on(probes)
}, 60_000)
afterAll(() => probes.stop())

const returns = (script: string, expected: unknown): (() => Promise<void>) => scripts.returns(`function at(text) { return new GlideDateTime(text); }\n${script}`, expected)

/** What a moment is after a change. */
const after = (text: string, change: string): string => `(function () { var moment = at('${text}'); moment.${change}; return moment.getValue(); })()`

describe('GlideDateTime', () => {
    behaviour('a text is UTC in the internal format, or in one of the further formats of the page, tried in that order', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        return ['2024-05-06 07:08:09', '05/06/2024 07:08:09', '05-06-2024 07:08:09', '05-06-2024 07:08', '05-06-2024', '05/06/2024', '25-06-2024 07:08:09', '25-06-2024 07.08.09', '25-06-24 07.08.09', '25/06/2024',
            '2024-05-06 07:08', '2024-05-06', '06.05.2024 07:08:09', '06.05.2024 07.08.09', '06.05.2024 07:08:09 PM', '06.05.2024'].map(function (text) { return at(text).getValue(); });`,
    ['2024-05-06 07:08:09', '2024-05-06 07:08:09', '2024-05-06 07:08:09', '2024-05-06 07:08:00', '2024-05-06 00:00:00', '2024-05-06 00:00:00', '2024-06-25 07:08:09', '2024-06-25 07:08:09', '2024-06-25 07:08:09', '2024-06-25 00:00:00',
        '2024-05-06 07:08:00', '2024-05-06 00:00:00', '2024-05-06 07:08:09', '2024-05-06 07:08:09', '2024-05-06 19:08:09', '2024-05-06 00:00:00']))
    behaviour('ISO 8601 with T and Z is not understood: isValid is false, getErrorMsg says so', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        var moment = at('2024-05-06T07:08:09Z'); return [moment.isValid(), moment.getErrorMsg(), at('2024-05-06T07:08:09.000Z').isValid()];`, [false, 'Could not parse DateTime: 2024-05-06T07:08:09Z', false]))
    behaviour('a value that is understood makes it valid again, whatever was given before', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        return ['2020-01-01 00:00:00', 5000, at('2021-01-01 00:00:00')].map(function (value) { var moment = at('nothing'); moment.setValue(value); return [moment.isValid(), moment.getErrorMsg(), moment.getValue()]; });`,
    [[true, null, '2020-01-01 00:00:00'], [true, null, '1970-01-01 00:00:05'], [true, null, '2021-01-01 00:00:00']]))
    behaviour('another GlideDateTime, or milliseconds since 1970, set it as well', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        var one = at('2025-01-28 12:00:00'), other = new GlideDateTime(one); other.addSeconds(1); var number = new GlideDateTime(); number.setValue(1314777600000);
        return [one.getValue(), other.getValue(), number.getValue()];`, ['2025-01-28 12:00:00', '2025-01-28 12:00:01', '2011-08-31 08:00:00']))
    behaviour('without an argument it is now, by the clock of the instance', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        return Math.abs(new GlideDateTime().getNumericValue() - new Date().getTime()) < 2000;`, true))
    behaviour('getValue and the text of it are UTC and whole seconds; getNumericValue has the milliseconds', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        var moment = at('2011-08-31 08:00:00'); moment.add(10); return [moment.getValue(), String(moment), moment.getNumericValue()];`, ['2011-08-31 08:00:00', '2011-08-31 08:00:00', 1314777600010]))
    behaviour('getDisplayValue and getDisplayValueInternal are in the time zone of the user, summer time included', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        return [at('2011-08-31 08:00:00').getDisplayValue(), at('2011-08-31 08:00:00').getDisplayValueInternal(), at('2011-12-31 08:00:00').getDisplayValueInternal()];`,
    ['2011-08-31 01:00:00', '2011-08-31 01:00:00', '2011-12-31 00:00:00']))
    behaviour('setDisplayValue and setDisplayValueInternal take the time zone of the user', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        return [${after('2014-02-02 12:00:00', "setDisplayValue('2014-01-01 12:00:00')")}, ${after('2014-02-02 12:00:00', "setDisplayValueInternal('2014-01-01 12:00:00')")}];`, ['2014-01-01 20:00:00', '2014-01-01 20:00:00']))
    behaviour('setDisplayValue with a format throws for a text of another format, and getErrorMsg says why', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        var moment = at('2011-02-02 12:00:00'), right = at('2011-02-02 12:00:00'); right.setDisplayValue('20-05-2011 12:00:00', 'dd-MM-yyyy HH:mm:ss');
        return [thrown(function () { moment.setDisplayValue('2011-05-20', 'dd-MM-yyyy'); }), moment.getErrorMsg(), right.getValue()];`,
    ['Could not parse DateTime: 2011-05-20', 'Could not parse DateTime: 2011-05-20', '2011-05-20 19:00:00']))
    behaviour('setValueUTC takes a format, and throws for a text of another', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        return [${after('2011-01-01 12:00:00', "setValueUTC('15-02-2011 08:00:00', 'dd-MM-yyyy HH:mm:ss')")}, thrown(function () { at('2011-01-01').setValueUTC('x', 'dd-MM-yyyy'); })];`,
    ['2011-02-15 08:00:00', 'Could not parse DateTime: x']))
    behaviour('seconds, days, weeks, months and years are added in UTC; a day that a month does not have becomes its last one', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        return [${after('2024-01-31 10:00:00', 'addSeconds(-1)')}, ${after('2024-01-31 10:00:00', 'addDaysUTC(1)')}, ${after('2024-01-31 10:00:00', 'addWeeksUTC(-1)')}, ${after('2024-01-31 10:00:00', 'addMonthsUTC(1)')}, ${after('2024-02-29 10:00:00', 'addYearsUTC(1)')}];`,
    ['2024-01-31 09:59:59', '2024-02-01 10:00:00', '2024-01-24 10:00:00', '2024-02-29 10:00:00', '2025-02-28 10:00:00']))
    behaviour('the LocalTime forms add in the time zone of the user: a day over the change to summer time has 23 hours', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        return [${after('2024-03-09 20:00:00', 'addDaysLocalTime(1)')}, ${after('2024-03-09 20:00:00', 'addDaysUTC(1)')}, ${after('2024-01-31 10:00:00', 'addMonthsLocalTime(1)')}];`,
    ['2024-03-10 19:00:00', '2024-03-10 20:00:00', '2024-02-29 10:00:00']))
    behaviour('add and subtract take milliseconds or a GlideTime', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        var time = new GlideTime(); time.setValue('00:00:20'); var one = at('2011-08-31 08:00:00'); one.add(time); var other = at('2011-08-31 08:00:00'); other.subtract(time); other.subtract(1000);
        return [one.getValue(), other.getValue()];`, ['2011-08-31 08:00:20', '2011-08-31 07:59:39']))
    behaviour('before, after, onOrBefore, onOrAfter and compareTo compare moments; equals takes a text too', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        var one = at('2011-08-01 12:00:00'), other = at('2011-08-04 16:00:00');
        return [one.before(other), one.after(other), one.onOrBefore(one), one.onOrAfter(other), one.compareTo(one), one.compareTo(other), other.compareTo(one), one.equals('2011-08-01 12:00:00'), one.equals(other)];`,
    [true, false, true, false, 0, -1, 1, true, false]))
    behaviour('GlideDateTime.subtract of a start and an end is a duration', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        return GlideDateTime.subtract(at('2011-08-28 09:00:00'), at('2011-08-31 08:00:00')).getDisplayValue();`, '2 Days 23 Hours'))
    behaviour('days of the week run from 1, Monday, to 7, Sunday', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        return [at('2011-12-01 12:00:00').getDayOfWeekUTC(), at('2011-12-04 02:00:00').getDayOfWeekUTC(), at('2011-12-04 02:00:00').getDayOfWeekLocalTime()];`, [4, 7, 6]))
    behaviour('day, month, year and days in the month, in UTC and in the time zone of the user', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        var moment = at('2024-03-01 03:00:00');
        return [[moment.getDayOfMonthUTC(), moment.getMonthUTC(), moment.getYearUTC(), moment.getDaysInMonthUTC()], [moment.getDayOfMonthLocalTime(), moment.getMonthLocalTime(), moment.getYearLocalTime(), moment.getDaysInMonthLocalTime()]];`,
    [[1, 3, 2024, 31], [29, 2, 2024, 29]]))
    behaviour('setDayOfMonth, setMonth and setYear; a day beyond the end of the month becomes its last one', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        return [${after('2024-02-10 10:00:00', 'setDayOfMonthUTC(31)')}, ${after('2024-01-31 10:00:00', 'setMonthUTC(2)')}, ${after('2024-02-10 10:00:00', 'setYearUTC(2013)')}, ${after('2024-03-01 03:00:00', 'setDayOfMonthLocalTime(1)')}];`,
    ['2024-02-29 10:00:00', '2024-02-29 10:00:00', '2013-02-10 10:00:00', '2024-02-02 03:00:00']))
    behaviour('weeks begin on Sunday, the first one of a year is that with 1 January', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        return [at('2011-12-01 12:00:00').getWeekOfYearUTC(), at('2015-12-27 12:00:00').getWeekOfYearUTC(), at('2016-01-03 12:00:00').getWeekOfYearLocalTime()];`, [49, 1, 2]))
    behaviour('getTZOffset, getDSTOffset and isDST tell how the time zone of the user stands then', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        var summer = at('2014-08-31 08:00:00'), winter = at('2014-12-31 08:00:00');
        return [summer.getTZOffset(), summer.getDSTOffset(), summer.isDST(), winter.getTZOffset(), winter.getDSTOffset(), winter.isDST()];`, [-25200000, 3600000, true, -28800000, 0, false]))
    behaviour('getDate, getLocalDate, getTime and getLocalTime are its two halves', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        var moment = at('2014-08-31 06:00:00'); return [moment.getDate().getValue(), moment.getLocalDate().getValue(), moment.getTime().getByFormat('HH:mm:ss'), moment.getLocalTime().getByFormat('HH:mm:ss')];`,
    ['2014-08-31', '2014-08-30', '06:00:00', '23:00:00']))
    behaviour('getUserFormattedLocalTime is the time only, getInternalFormattedLocalTime date and time', ['api-reference/server-api-reference/c_GlideDateTimeScoped.md', 'reported'], returns(`
        return [at('2022-10-08 01:00:00').getUserFormattedLocalTime(), at('2022-10-08 01:00:00').getInternalFormattedLocalTime()];`, ['18:00:00', '2022-10-07 18:00:00']))
    refused('dates in the words of a language: getDisplayValueLang, setDisplayValueLang', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md', returns(`
        return [thrown(function () { at('2024-01-01').getDisplayValueLang('full', 'fr'); }), thrown(function () { at('2024-01-01').setDisplayValueLang('x', 'full'); })];`,
    ['GlideDateTime.getDisplayValueLang is not emulated by the local instance', 'GlideDateTime.setDisplayValueLang is not emulated by the local instance']))
})

describe('GlideDuration', () => {
    behaviour('is made of days and a time, of milliseconds, or of another', 'api-reference/server-api-reference/c_GlideDurationScopedAPI.md', returns(`
        var one = new GlideDuration('3 12:00:00'); return [one.getDisplayValue(), new GlideDuration(one).getDisplayValue(), new GlideDuration(60000).getDurationValue(), new GlideDuration('3:00:00').getDurationValue()];`,
    ['3 Days 12 Hours', '3 Days 12 Hours', '00:01:00', '03:00:00']))
    behaviour('add and subtract make another', 'api-reference/server-api-reference/c_GlideDurationScopedAPI.md', returns(`
        var one = new GlideDuration('3 12:00:00'), three = new GlideDuration('3:00:00'); return [one.add(three).getDisplayValue(), one.subtract(three).getDisplayValue(), one.getDisplayValue()];`,
    ['3 Days 15 Hours', '3 Days 9 Hours', '3 Days 12 Hours']))
    behaviour('its value is a moment after 1 January 1970', 'api-reference/server-api-reference/c_GlideDurationScopedAPI.md', returns(`
        var one = new GlideDuration(); one.setValue('1970-01-05 08:00:00'); return [new GlideDuration('3 12:00:00').getValue(), one.getDisplayValue()];`, ['1970-01-04 12:00:00', '4 Days 8 Hours']))
    behaviour('getDayPart, getRoundedDayPart beyond 12 hours upwards, getByFormat', 'api-reference/server-api-reference/c_GlideDurationScopedAPI.md', returns(`
        var one = new GlideDuration('3 14:00:00'); return [one.getDayPart(), one.getRoundedDayPart(), new GlideDuration('3 12:00:00').getRoundedDayPart(), one.getByFormat('HH:mm')];`, [3, 4, 3, '14:00']))
})

describe('GlideTime and GlideDate', () => {
    behaviour('a GlideTime without an argument is the time of day now', 'api-reference/server-api-reference/c_GlideTimeScopedAPI.md', returns(`return Math.abs(new GlideTime().getNumericValue() - new GlideDateTime().getNumericValue() % 86400000) < 2000;`, true))
    behaviour('a GlideTime is UTC inside and shown in the time zone of the user', 'api-reference/server-api-reference/c_GlideTimeScopedAPI.md', returns(`
        var time = new GlideTime(); time.setValue('09:00:00'); return [time.getValue(), time.getDisplayValueInternal(), new GlideTime(10000).getDisplayValue(), time.getHourOfDayUTC(), time.getHourOfDayLocalTime()];`,
    ['09:00:00', '01:00:00', '16:00:10', 9, 1]))
    behaviour('hours on a clock of 12 have 0 for noon and midnight', 'api-reference/server-api-reference/c_GlideTimeScopedAPI.md', returns(`
        return ['00:00:00', '12:00:00', '15:00:00'].map(function (text) { var time = new GlideTime(); time.setValue(text); return time.getHourUTC(); });`, [0, 0, 3]))
    behaviour('getByFormat of a GlideTime takes hh, mm, ss and HH', 'api-reference/server-api-reference/c_GlideTimeScopedAPI.md', returns(`var time = new GlideTime(); time.setValue('12:00:00'); return time.getByFormat('HH:mm');`, '12:00'))
    behaviour('a GlideDate has a value, parts and a difference', 'api-reference/server-api-reference/c_GlideDateScopedAPI.md', returns(`
        var one = new GlideDate(), other = new GlideDate(); one.setValue('2015-01-01'); other.setValue('2015-01-05');
        return [one.getValue(), one.getByFormat('dd-MM-yyyy'), one.getYearNoTZ(), one.getMonthNoTZ(), other.getDayOfMonthNoTZ(), GlideDate.subtract(one, other).getDayPart()];`, ['2015-01-01', '01-01-2015', 2015, 1, 5, 4]))
})
