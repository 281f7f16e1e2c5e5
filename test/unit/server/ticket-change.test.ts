import { describe, expect, test } from '@jest/globals'
import { changedColumns, lateNote, mergedTask, storedWarnings } from '../../../src/server/tickets/change/ticket-change.ts'
import { namedStates, statusOf, type StateName } from '../../../src/server/tickets/state-map.ts'
import { stateNamesIn } from '../../../src/server/connection/connection.ts'
import { commentEntry } from '../../../src/server/tickets/change/comment-text.ts'
import { ticketPlan } from '../../../src/server/tickets/create/ticket-plan.ts'
import type { NewTicket, TaskState } from '../../../src/server/tickets/ticket.ts'
import { CONTEXT } from './plan-context.ts'

const SENT: NewTicket = {
    taskId: 'T-1', kind: 'incident', userId: 'adele', taskName: 'Require MFA', description: 'For all.', priority: 'high', dueDate: '2031-01-01T00:00:00Z',
    recommendationSource: 'microsoft', recommendationCategory: 'Identity',
}
const plan = (wanted: NewTicket) => ticketPlan(wanted, { ...CONTEXT, dueDate: wanted.dueDate ? '2031-01-01 00:00:00' : '', userSysId: null })
const columnsFor = (change: Parameters<typeof mergedTask>[1]) => changedColumns(plan(SENT), plan(mergedTask(SENT, change)))

describe('a change of a task', () => {
    test('names the columns that it means, and no other', () => {
        expect(columnsFor({})).toEqual({})
        expect(columnsFor({ taskName: 'Require MFA for all' })).toEqual({ short_description: 'Require MFA for all' })
        expect(Object.keys(columnsFor({ description: 'For some.' }))).toEqual(['description'])
        expect(columnsFor({ dueDate: null })).toEqual({ due_date: '' })
    })

    test('writes impact and urgency together, because the priority comes from both', () => {
        expect(columnsFor({ priority: 'moderate' })).toEqual({ impact: '2', urgency: '2' })
        expect(columnsFor({ priority: 'critical' })).toEqual({ impact: '1', urgency: '1' })
    })

    test('keeps a name that its column cannot hold whole in the description', () => {
        const columns = columnsFor({ taskName: 'word '.repeat(90).trim() })
        expect(Object.keys(columns).sort()).toEqual(['description', 'short_description'])
        expect(columns['description']).toContain('word '.repeat(90).trim())
    })

    test('is told in a note of what is finished', () => {
        expect(lateNote(SENT, mergedTask(SENT, { priority: 'low', dueDate: null }))).toBe(
            'Microsoft 365 changed the task after the ticket was finished.\nPriority: low\nDue: no date',
        )
    })
})

describe('names of states', () => {
    const MAP: StateName[] = [{ kind: 'incident', state: '1', status: 'new', displayName: 'New' }]

    test('are the connection\'s own where it gave one, for unmapped states too', () => {
        const named = namedStates(MAP, { 'incident:1': 'Not started', 'incident:11': 'Supplier' })
        expect(statusOf(named, 'incident', '1')).toEqual({ status: 'new', statusName: 'Not started' })
        expect(statusOf(named, 'incident', '11')).toEqual({ status: 'inProgress', statusName: 'Supplier' })
    })

    test.each(['', 'no json', '[]', 'null', '{"incident:1":5}'])('kept as %j are none', (text) => {
        expect(stateNamesIn(text)).toEqual({})
    })
})

test('a value that the instance stored otherwise is told with its column', () => {
    const task: TaskState = {
        sysId: 't', number: 'INC1', state: '1', sequence: 1, assignedTo: '', assignmentGroup: '', dueDate: '', openedAt: '', updatedAt: '', closedAt: '', resolvedAt: '', closeCode: '', closeNotes: '',
        stored: { impact: '3', urgency: '2' },
    }
    expect(storedWarnings({ impact: '1', urgency: '2', work_notes: 'not read back' }, task)).toEqual([
        { code: 'value-changed', column: 'impact', message: 'The instance stored another value than was sent in impact.' },
    ])
})

test('pain 57: a comment is plain text, its links kept', () => {
    const entry = (text: string, author?: string) => commentEntry({ commentId: 'c', text, author })
    expect(entry('<p>See <a href="https://a.example/">it</a></p>', '<i>Adele</i>\nVance')).toBe('Adele Vance (Microsoft 365, comment c):\nSee it (https://a.example/)')
    expect(entry('[CODE]<b>x</b>[/Code]')).toBe('Microsoft 365 (Microsoft 365, comment c):\n(code)x(/code)')
    expect(entry('\u0007')).toBe('')
})
