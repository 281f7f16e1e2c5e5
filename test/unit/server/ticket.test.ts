import { describe, expect, test } from '@jest/globals'
import { readBackWarnings, ticketPlan } from '../../../src/server/tickets/create/ticket-plan.ts'
import { ticketOf, type NewTicket, type TaskState, type TicketLink } from '../../../src/server/tickets/ticket.ts'
import { isNews, meansOther, newsText, TELL_AGAIN } from '../../../src/server/tickets/agreed.ts'
import { DELETED, deletedAgreed, isDeletionNews } from '../../../src/server/tickets/deleted-ticket.ts'
import { statusOf, type StateName } from '../../../src/server/tickets/state-map.ts'
import { ticketCounts } from '../../../src/server/tickets/counts/ticket-summary.ts'
import { canonicalJson } from '../../../src/server/tickets/request-hash.ts'
import { CONTEXT } from './plan-context.ts'

const WANTED: NewTicket = {
    taskId: 'T-1', kind: 'incident', userId: 'ada', taskName: 'Require MFA', priority: 'high', recommendationSource: 'microsoft',
    recommendationCategory: 'Identity',
}
const MAP: StateName[] = [
    { kind: 'incident', state: '1', status: 'new', displayName: 'New' },
    { kind: 'incident', state: '6', status: 'resolved', displayName: 'Solved' },
]
const TASK: TaskState = {
    sysId: 'a'.repeat(32), number: 'INC1', state: '6', sequence: 3, assignedTo: 'Fred', assignmentGroup: '', dueDate: '', openedAt: '2027-01-01 00:00:00',
    updatedAt: '2027-01-02 00:00:00', closedAt: '', resolvedAt: '', closeCode: '', closeNotes: '', stored: {},
}
const LINK: TicketLink = {
    sysId: 'l', connectionId: 'c', taskId: 'T-1', kind: 'incident', ticketId: TASK.sysId, requestHash: '', refused: false, claimId: '', position: '', writtenAt: '2026-01-01 00:00:00',
    taskName: 'Require MFA', priority: 'high', recommendationSource: 'microsoft', recommendationCategory: 'Identity', recommendationId: '',
    previousTicketId: '', description: '', userId: 'adele@example.com', dueDate: '', recommendationUrl: '',
    agreedStatus: 'new', agreedState: '1', agreedSequence: 0, agreedHash: '', commentCursor: '', deletedAt: '', sequenceBase: 0, settledState: '', settledAt: '', settledSequence: -1,
}

describe('a ticket', () => {
    test.each([['critical', '1', '1'], ['high', '1', '2'], ['moderate', '2', '2'], ['low', '2', '3'], ['planning', '3', '3']] as const)(
        'priority %s goes in as impact %s and urgency %s',
        (priority, impact, urgency) => {
            expect(ticketPlan({ ...WANTED, priority }, CONTEXT).fields).toMatchObject({ impact, urgency })
        },
    )

    test('a change is a normal change with its requester, an incident has a caller', () => {
        expect(ticketPlan({ ...WANTED, kind: 'change' }, CONTEXT).fields).toMatchObject({ type: 'normal', requested_by: 'u1' })
        expect(ticketPlan(WANTED, CONTEXT).fields).toMatchObject({ caller_id: 'u1' })
        expect(ticketPlan(WANTED, CONTEXT).fields).not.toHaveProperty('type')
    })

    test('an unknown user is a warning, never a lost ticket', () => {
        const plan = ticketPlan(WANTED, { ...CONTEXT, userSysId: null })
        expect(plan.warnings.map((warning) => warning.code)).toEqual(['user-unknown'])
        expect(plan.fields).not.toHaveProperty('caller_id')
    })

    test('long texts fit their columns, keep the facts, and are told', () => {
        const plan = ticketPlan({ ...WANTED, taskName: 'word '.repeat(99), description: 'text '.repeat(5000), recommendationUrl: 'https://a.example/b' }, CONTEXT)
        expect(plan.fields.short_description?.length).toBeLessThanOrEqual(160)
        expect(plan.fields.description?.length).toBeLessThanOrEqual(4000)
        expect(plan.fields.description).toContain('Act on it: https://a.example/b')
        expect(plan.fields.work_notes?.length).toBeLessThanOrEqual(4000)
        expect(plan.warnings.map((warning) => warning.code)).toEqual(['text-shortened', 'text-shortened'])
    })

    test('a work note from outside cannot switch HTML on', () => {
        const plan = ticketPlan({ ...WANTED, description: `[code]<b>x</b>[/code] ${'text '.repeat(900)}` }, CONTEXT)
        expect(plan.fields.work_notes).not.toMatch(/\[\/?code\]/i)
    })

    test('what the instance changed is told until people work on the ticket', () => {
        const plan = { fields: { impact: '1', due_date: '2027-01-01 00:00:00' }, priority: '2', mandatory: ['assignment_group'], byDefault: [], warnings: [] }
        const stored = { impact: '3', priority: '2', due_date: '2027-01-01 00:00:00', assignment_group: '' }
        const told = readBackWarnings(plan, { ...TASK, sequence: 0, stored })
        expect(told.map(({ code, column }) => [code, column])).toEqual([['value-changed', 'impact'], ['field-missing', 'assignment_group']])
        expect(readBackWarnings(plan, { ...TASK, sequence: 1, stored })).toEqual([])
    })

    test('the answer shows status, name and state, and leaves out what is empty', () => {
        const ticket = ticketOf(LINK, TASK, MAP, 'https://i.example')
        expect(ticket).toMatchObject({ status: 'resolved', statusName: 'Solved', state: '6', open: false, sequence: 3, assignedTo: 'Fred' })
        expect(JSON.parse(JSON.stringify(ticket))).not.toHaveProperty('closedAt')
    })

    test('an unmapped state is work in progress', () => {
        expect(statusOf(MAP, 'incident', '42')).toEqual({ status: 'inProgress', statusName: 'State 42' })
    })

    test('news is what is newer than what Microsoft knows, and says something else', () => {
        const known = { agreedSequence: 3, agreedHash: 'known' }
        expect(isNews(known, { sequence: 4, hash: 'other' })).toBe(true)
        expect(isNews(known, { sequence: 4, hash: 'known' })).toBe(false)
        expect(isNews(known, { sequence: 3, hash: 'other' })).toBe(false)
        expect(isNews(known, { sequence: 2, hash: 'other' })).toBe(false)
    })

    test('what is to be told again is news as it stands, but never an older state of it', () => {
        const known = { agreedSequence: 3, agreedHash: TELL_AGAIN }
        expect(isNews(known, { sequence: 3, hash: 'known' })).toBe(true)
        expect(isNews(known, { sequence: 4, hash: 'known' })).toBe(true)
        expect(isNews(known, { sequence: 2, hash: 'other' })).toBe(false)
    })

    test('the name of a status is Microsoft\'s own, and no news', () => {
        const ticket = ticketOf(LINK, TASK, MAP, 'https://i.example')
        expect(newsText({ ...ticket, statusName: 'Done', sequence: 9, taskName: 'Another' })).toBe(newsText(ticket))
        expect(newsText({ ...ticket, assignedTo: 'Ada' })).not.toBe(newsText(ticket))
    })

    test('how it was finished, and the priority that it has now, are news', () => {
        const told = (change: Partial<TaskState>) => ticketOf(LINK, { ...TASK, ...change }, MAP, 'https://i.example')
        const before = told({ stored: { priority: '2' } })
        expect(before).toMatchObject({ priority: 'high', closeCode: undefined, closeNotes: undefined })
        const after = [told({ stored: { priority: '5' } }), told({ stored: { priority: '2' }, closeCode: 'Done' }), told({ stored: { priority: '2' }, closeNotes: 'It is done' })]
        expect(after).toMatchObject([{ priority: 'planning' }, { closeCode: 'Done' }, { closeNotes: 'It is done' }])
        for (const ticket of after) expect(newsText(ticket)).not.toBe(newsText(before))
        expect(told({ stored: { priority: '99' } }).priority).toBe(LINK.priority)
    })

    test('a deletion is news until it was told, and above all that was told before', () => {
        const deleted = { ...LINK, deletedAt: '2027-01-03 00:00:00', agreedSequence: 7, settledSequence: 9 }
        expect([isDeletionNews(LINK), isDeletionNews(deleted), isDeletionNews({ ...deleted, agreedStatus: DELETED })]).toEqual([false, true, false])
        expect(deletedAgreed(deleted).sequence).toBeGreaterThan(9)
    })

    test('a deletion that somebody wants to be told again is news, as the same event', () => {
        const told = { ...LINK, deletedAt: '2027-01-03 00:00:00', agreedStatus: DELETED, agreedSequence: 1009, agreedHash: TELL_AGAIN }
        expect([isDeletionNews(told), deletedAgreed(told).sequence]).toEqual([true, 1009])
    })

    test('a state that was told means something else when the state map says so, and only as long as nobody wrote the ticket', () => {
        const known = { agreedSequence: 3, agreedHash: 'known', agreedState: '3', agreedStatus: 'onHold' }
        const now = { sequence: 3, state: '3', status: 'inProgress' }
        expect([meansOther(known, now), meansOther(known, { ...now, status: 'onHold' }), meansOther(known, { ...now, sequence: 4 })]).toEqual([true, false, false])
        expect(meansOther({ ...known, agreedHash: '' }, now)).toBe(false)
    })

    test('a card counts all, the open, the open that are late, and what came and went lately', () => {
        const of = (state: string, count: number) => ({ kind: 'incident' as const, state, count })
        const change = { kind: 'change' as const, state: '1', count: 100 }
        const tally = {
            unsettled: [of('1', 4), of('6', 2), of('', 1), change],
            due: [of('1', 1), of('6', 1), of('', 1), change],
            settled: [of('6', 10), of('1', 1)],
            settledLately: [of('6', 3), of('1', 1)],
            openedLately: [of('', 5), change],
        }
        expect(ticketCounts('incident', tally, MAP)).toEqual({
            total: 17, open: 5, overdue: 1, openedLast30Days: 5, closedLast30Days: 5, byStatus: { new: 5, inProgress: 0, onHold: 0, resolved: 12, closed: 0, cancelled: 0 },
        })
    })

    test('the order of a body\'s members does not change its hash', () => {
        expect(canonicalJson({ a: 1, b: 2, c: undefined })).toBe(canonicalJson({ b: 2, a: 1 }))
        expect(canonicalJson({ a: 1 })).not.toBe(canonicalJson({ a: '1' }))
    })
})
