import type { Glide } from './glide-class.ts'
import { ago, endAgo, momentOfDay, startAgo } from './moments-ago.ts'
import { numberOf, textOrEmpty } from './values.ts'

/** The part of `gs` that gives moments, as UTC texts. Source: markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md */
export class GlideSystemMoments {
    static minutesAgo(glide: Glide, count: unknown): string { return ago(glide, 'minutes', numberOf(count, 'gs.minutesAgo')) }
    static minutesAgoStart(glide: Glide, count: unknown): string { return startAgo(glide, 'minutes', numberOf(count, 'gs.minutesAgoStart')) }
    static minutesAgoEnd(glide: Glide, count: unknown): string { return endAgo(glide, 'minutes', numberOf(count, 'gs.minutesAgoEnd')) }
    static hoursAgo(glide: Glide, count: unknown): string { return ago(glide, 'hours', numberOf(count, 'gs.hoursAgo')) }
    static hoursAgoStart(glide: Glide, count: unknown): string { return startAgo(glide, 'hours', numberOf(count, 'gs.hoursAgoStart')) }
    static hoursAgoEnd(glide: Glide, count: unknown): string { return endAgo(glide, 'hours', numberOf(count, 'gs.hoursAgoEnd')) }
    static daysAgo(glide: Glide, count: unknown): string { return ago(glide, 'days', numberOf(count, 'gs.daysAgo')) }
    static daysAgoStart(glide: Glide, count: unknown): string { return startAgo(glide, 'days', numberOf(count, 'gs.daysAgoStart')) }
    static daysAgoEnd(glide: Glide, count: unknown): string { return endAgo(glide, 'days', numberOf(count, 'gs.daysAgoEnd')) }
    static monthsAgo(glide: Glide, count: unknown): string { return ago(glide, 'months', numberOf(count, 'gs.monthsAgo')) }
    static monthsAgoStart(glide: Glide, count: unknown): string { return startAgo(glide, 'months', numberOf(count, 'gs.monthsAgoStart')) }
    static monthsAgoEnd(glide: Glide, count: unknown): string { return endAgo(glide, 'months', numberOf(count, 'gs.monthsAgoEnd')) }
    static quartersAgoStart(glide: Glide, count: unknown): string { return startAgo(glide, 'quarters', numberOf(count, 'gs.quartersAgoStart')) }
    static quartersAgoEnd(glide: Glide, count: unknown): string { return endAgo(glide, 'quarters', numberOf(count, 'gs.quartersAgoEnd')) }
    static yesterday(glide: Glide): string { return ago(glide, 'hours', 24) }

    static beginningOfToday(glide: Glide): string { return startAgo(glide, 'days', 0) }
    static endOfToday(glide: Glide): string { return endAgo(glide, 'days', 0) }
    static beginningOfLastWeek(glide: Glide): string { return startAgo(glide, 'weeks', 1) }
    static beginningOfThisWeek(glide: Glide): string { return startAgo(glide, 'weeks', 0) }
    static beginningOfNextWeek(glide: Glide): string { return startAgo(glide, 'weeks', -1) }
    static endOfLastWeek(glide: Glide): string { return endAgo(glide, 'weeks', 1) }
    static endOfThisWeek(glide: Glide): string { return endAgo(glide, 'weeks', 0) }
    static endOfNextWeek(glide: Glide): string { return endAgo(glide, 'weeks', -1) }
    static beginningOfLastMonth(glide: Glide): string { return startAgo(glide, 'months', 1) }
    static beginningOfThisMonth(glide: Glide): string { return startAgo(glide, 'months', 0) }
    static beginningOfNextMonth(glide: Glide): string { return startAgo(glide, 'months', -1) }
    static endOfLastMonth(glide: Glide): string { return endAgo(glide, 'months', 1) }
    static endOfThisMonth(glide: Glide): string { return endAgo(glide, 'months', 0) }
    static endOfNextMonth(glide: Glide): string { return endAgo(glide, 'months', -1) }
    static beginningOfThisQuarter(glide: Glide): string { return startAgo(glide, 'quarters', 0) }
    static endOfThisQuarter(glide: Glide): string { return endAgo(glide, 'quarters', 0) }
    static beginningOfThisYear(glide: Glide): string { return startAgo(glide, 'years', 0) }
    static beginningOfNextYear(glide: Glide): string { return startAgo(glide, 'years', -1) }
    static endOfLastYear(glide: Glide): string { return endAgo(glide, 'years', 1) }
    static endOfThisYear(glide: Glide): string { return endAgo(glide, 'years', 0) }
    static endOfNextYear(glide: Glide): string { return endAgo(glide, 'years', -1) }

    static dateGenerate(glide: Glide, date: unknown, range: unknown): string {
        const moment = momentOfDay(glide, textOrEmpty(date), textOrEmpty(range))
        if (moment === null) throw new TypeError(`gs.dateGenerate: ${textOrEmpty(date)} ${textOrEmpty(range)} is not a moment`)
        return moment
    }
}
