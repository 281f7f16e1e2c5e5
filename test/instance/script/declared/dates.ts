import type * as Declared from '@servicenow/glide'
import type { GlideDateTime } from '../glide/glide-date-time.ts'
import type { GlideDate } from '../glide/glide-date.ts'
import type { GlideTime } from '../glide/glide-time.ts'
import type { GlideDuration } from '../glide/glide-duration.ts'
import { members, statics } from './members.ts'

export const GLIDE_DATE_TIME = members<Declared.GlideDateTime, GlideDateTime>()({
    notEmulated: [
        'getCalendarInTimeZone', 'getCounter', 'getDisplayValueLang', 'getDisplayValueWithoutTZ', 'getRaw', 'getXMLValue',
        'hashCode', 'setDebugTZ', 'setDisplayValueLang', 'setTimeZone', 'setXMLValue',
    ],
    notInScopes: [
        'addDays', 'addMonths', 'addWeeks', 'addYears', 'getDayOfMonth', 'getDayOfWeek', 'getDaysInMonth', 'getInternalMidnight',
        'getMonth', 'getSpanTime', 'getUTCMidnight', 'getUserTimeZone', 'getYear', 'setDayOfMonth',
        'setDisplayValueInternalWithAlternates', 'setInitialValue', 'setMonth', 'setTZ', 'setYear',
    ],
})

export const GLIDE_DATE_TIME_CLASS = statics<typeof Declared.GlideDateTime, typeof GlideDateTime>()({
    notEmulated: ['excludeZFromFormat'],
    notInScopes: [],
})

export const GLIDE_DATE = members<Declared.GlideDate, GlideDate>()({
    notEmulated: ['getDisplayValueLang', 'setDisplayValueLang'],
    notInScopes: [],
    documented: {
        getValue: 'api-reference/server-api-reference/c_GlideDateScopedAPI.md',
    },
})

export const GLIDE_DATE_CLASS = statics<typeof Declared.GlideDate, typeof GlideDate>()({
    notEmulated: [],
    notInScopes: ['parseDate'],
})

export const GLIDE_TIME = members<Declared.GlideTime, GlideTime>()({
    notEmulated: ['getLocalTime', 'getXMLValue', 'setXMLValue'],
    notInScopes: [],
    documented: {
        getDisplayValueInternal: 'api-reference/server-api-reference/c_GlideTimeScopedAPI.md',
        getNumericValue: 'reported',
    },
})

export const GLIDE_TIME_CLASS = statics<typeof Declared.GlideTime, typeof GlideTime>()({
    notEmulated: [],
    notInScopes: [],
})

export const GLIDE_DURATION = members<Declared.GlideDuration, GlideDuration>()({
    notEmulated: [
        'getHourLocalTime', 'getHourOfDayLocalTime', 'getHourOfDayUTC', 'getHourUTC', 'getLocalTime', 'getMinutesLocalTime',
        'getMinutesUTC', 'getSeconds', 'getXMLValue', 'isShowTimerAlert', 'setXMLValue',
    ],
    notInScopes: [],
    documented: {
        getNumericValue: 'reported',
    },
})

export const GLIDE_DURATION_CLASS = statics<typeof Declared.GlideDuration, typeof GlideDuration>()({
    notEmulated: [],
    notInScopes: [],
})
