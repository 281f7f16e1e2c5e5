import { describe, expect, test } from '@jest/globals'
import { readBackWarnings, ticketPlan } from '../../../src/server/tickets/create/ticket-plan.ts'
import { defaultProblems, type DefaultColumn } from '../../../src/server/tickets/routing/default-problems.ts'
import type { NewTicket } from '../../../src/server/tickets/ticket.ts'
import { CONTEXT } from './plan-context.ts'

const PLAIN: DefaultColumn = { table: 'incident', isJournal: false, choices: [], refersTo: '', isThere: null }
const WANTED: NewTicket = { taskId: 'T', kind: 'change', userId: 'ada', taskName: 'Require MFA', priority: 'high', recommendationSource: 'user', recommendationCategory: 'Apps' }
const problems = (column: string, value: string, ...columns: Partial<DefaultColumn>[]) => defaultProblems({ column, value }, columns.map((one) => ({ ...PLAIN, ...one })))

describe('a ticket default', () => {
    test.each(['work_notes', 'comments', 'active', 'state', 'priority', 'sys_domain', 'correlation_id', 'number', 'approval', 'approval_set', 'short_description', 'parent'])('is none for %s', (column) => {
        expect(problems(column, 'x', {})).toEqual([expect.stringContaining(`${column} is set by the application`)])
    })

    test('is none for a journal of the customer\'s', () => {
        expect(problems('u_log', 'x', { isJournal: true })).toEqual([expect.stringContaining('entries that people write')])
    })

    test('has a choice of each table that it is for', () => {
        expect(problems('category', 'software', { choices: ['software'] }, { table: 'change_request', choices: ['Hardware'] })).toEqual(['The choice list of category of change_request has no "software". It has: Hardware.'])
        expect(problems('category', 'software', { choices: ['software'] })).toEqual([])
    })

    test('refers to a record, as far as the instance lets the application look', () => {
        const refersTo = 'sys_user_group'
        expect([true, null].map((isThere) => problems('assignment_group', 'g', { refersTo, isThere }))).toEqual([[], []])
        expect(problems('assignment_group', 'g', { refersTo, isThere: false })).toHaveLength(1)
    })

    test('for a column that the instance does not have yet, or without a value, is told by the tickets', () => {
        expect([problems('u_later', 'x'), problems('u_later', '', {})]).toEqual([[], []])
    })
})

describe('a default of an earlier version', () => {
    const plan = (column: string, value: string) => ticketPlan(WANTED, { ...CONTEXT, defaults: [{ kind: '', column, value }] })

    test.each(['work_notes', 'approval', 'caller_id.email', 'parent'])('for %s is told and not used', (column) => {
        const { fields, warnings } = plan(column, 'x')
        expect([fields[column], warnings.map((one) => [one.code, one.column])]).toEqual([undefined, [['default-not-used', column]]])
    })

    test('that its choice list lacks is used and told', () => {
        const { fields, warnings } = plan('u_choice', 'x')
        expect([fields['u_choice'], warnings.map((one) => [one.code, one.column])]).toEqual(['x', [['choice-missing', 'u_choice']]])
    })

    test('is compared with what is stored, a true with its 1', () => {
        const stored = (value: string) => ({ sequence: 0, stored: { u_choice: value } }) as unknown as Parameters<typeof readBackWarnings>[1]
        expect(readBackWarnings({ ...plan('u_choice', 'true'), fields: { u_choice: 'true' } }, stored('1'))).toEqual([])
        expect(readBackWarnings({ ...plan('u_choice', 'true'), fields: { u_choice: 'true' } }, stored('0')).map(({ code }) => code)).toEqual(['value-changed'])
    })
})
