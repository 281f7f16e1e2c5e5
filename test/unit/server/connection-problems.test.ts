import { describe, expect, test } from '@jest/globals'
import { connectionProblems } from '../../../src/server/connection/connection-problems.ts'

const problems = (now: Record<string, string>, before: Record<string, string> | null = {}) =>
    connectionProblems((column) => now[column] ?? '', (column) => before?.[column] ?? null)

describe('a connection that is saved', () => {
    test.each<Record<string, string>>([
        { reopen_days: '0' }, { reopen_days: '' }, { due_time: '17:00:00+01:00' }, { due_time: '23:59:59Z' }, { entra_tenant_id: '2f3a7a52-6a0b-4d0e-9a55-0c7e5a3b9d11', entra_scope: 'api://receiver/.default' }, { change_closed_policy: 'note', incident_resolved_policy: '' },
    ])('may have %j', (values) => {
        expect([problems(values), problems(values, null)]).toEqual([[], []])
    })

    test.each([['reopen_days', '-1'], ['reopen_days', '1.5'], ['due_time', '17:00'], ['due_time', '25:00:00Z'], ['change_closed_policy', 'Reopen'], ['entra_client_id', 'ours'], ['entra_scope', 'https://graph.example/read']])('may not have the %s %s, new or not', (column, value) => {
        for (const before of [{}, null]) expect(problems({ [column]: value }, before)).toEqual([expect.stringMatching(new RegExp(`^${column} is .* "${value}"`))])
    })

    test('keeps what an earlier version let pass, or the application could write nothing to it', () => {
        expect(problems({ due_time: '5 pm', paused: '1' }, { due_time: '5 pm' })).toEqual([])
    })
})
