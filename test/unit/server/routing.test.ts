import { describe, expect, test } from '@jest/globals'
import { rememberedColumns, withColumns } from '../../../src/server/tickets/create/mandatory-columns.ts'
import { policyProblems, refusedBy } from '../../../src/server/tickets/refused-ticket.ts'
import { assignmentOf, ruleFor, shadowedRules, type RoutingRule } from '../../../src/server/tickets/routing/routing.ts'
import type { Columns } from '../../../src/server/tickets/create/ticket-plan.ts'
import type { NewTicket } from '../../../src/server/tickets/ticket.ts'

const WANTED: NewTicket = {
    taskId: 'T-1', kind: 'incident', userId: 'ada', taskName: 'Require MFA', priority: 'high', recommendationSource: 'microsoft', recommendationCategory: 'Identity',
}
const rule = (sysId: string, order: number, conditions: Partial<RoutingRule> = {}): RoutingRule =>
    ({ sysId, order, kind: '', category: '', source: '', priority: '', assignmentGroupId: 'g', assignedToId: 'u', ...conditions })

describe('routing', () => {
    test('the first rule in order whose conditions all hold takes the ticket', () => {
        const rules = [rule('late', 30), rule('data', 10, { category: 'Data' }), rule('high', 20, { priority: 'high', source: 'microsoft' })]
        expect(ruleFor(rules, WANTED)?.sysId).toBe('high')
        expect(ruleFor(rules, { ...WANTED, priority: 'low' })?.sysId).toBe('late')
        expect(ruleFor([rule('data', 10, { category: 'Data' })], WANTED)).toBeNull()
    })

    test('a rule is shadowed by an earlier one that asks for no more', () => {
        const rules = [rule('a', 10, { kind: 'change' }), rule('b', 20, { kind: 'change', priority: 'low' }), rule('c', 30, { priority: 'low' }), rule('d', 40), rule('e', 50, { source: 'user' })]
        expect([...shadowedRules(rules)].map(([sysId, earlier]) => [sysId, earlier.sysId])).toEqual([['b', 'a'], ['e', 'd']])
    })

    test('of two rules of one order the sys_id decides, whatever order they are read in', () => {
        const [one, other] = [rule('a', 10), rule('b', 10)]
        expect([ruleFor([one, other], WANTED), ruleFor([other, one], WANTED)]).toEqual([one, one])
    })

    test.each([
        [{ groupActive: true, userActive: true, member: true }, 'g', 'u', []],
        [{ groupActive: true, userActive: true, member: false }, 'g', '', ['assignee-not-in-group']],
        [{ groupActive: true, userActive: false, member: false }, 'g', '', ['assignee-inactive']],
        [{ groupActive: false, userActive: true, member: false }, '', 'u', ['group-inactive']],
        [{ groupActive: null, userActive: null, member: null }, 'g', 'u', ['assignment-unchecked']],
    ])('%j', (known, group, user, codes) => {
        const assignment = assignmentOf(rule('a', 10), known)
        expect([assignment.group, assignment.user, assignment.warnings.map(({ code }) => code)]).toEqual([group, user, codes])
    })
})

test('mandatory columns are remembered for ten minutes, each kind for itself', () => {
    const text = withColumns(withColumns('', 'change', ['justification'], 1_000), 'incident', [], 500_000)
    expect([rememberedColumns(text, 'change', 600_000), rememberedColumns(text, 'change', 601_000), rememberedColumns(text, 'incident', 601_000)]).toEqual([['justification'], null, []])
    expect([rememberedColumns('', 'change', 0), rememberedColumns(text, 'change', 0)]).toEqual([null, null])
})

describe('a refusal of the platform', () => {
    const columns: Columns = {
        has: () => true, choices: () => [], length: () => 40, hasDefault: () => false, mandatory: [],
        named: (label) => ({ 'Assignment group': 'assignment_group', Justification: 'justification' })[label] ?? null,
    }

    test.each([
        ['Data Policy Exception: Assignment group is mandatory', ['assignment_group']],
        ['Data Policy Exception: The following fields are mandatory: Assignment group, Justification', ['assignment_group', 'justification']],
        ['Data Policy Exception: Nobody knows is mandatory', []],
        ["Operation against file 'incident' was aborted by Business Rule 'x^1'. Business Rule Stack:x", []],
        [null, []],
    ])('%s names its columns', (cause, paths) => {
        expect(policyProblems(cause, columns).map(({ path, code }) => [path, code])).toEqual(paths.map((path) => [path, 'required']))
    })

    test('is told by its own words, and never guessed', () => {
        expect(refusedBy('Data Policy Exception: X is mandatory', false)).toBe('dataPolicy')
        expect(refusedBy("Operation against file 'incident' was aborted by Business Rule 'x^1'.", false)).toBe('businessRule')
        expect(refusedBy("Create operation against 'incident' from scope 'x' has been refused due to the table's cross-scope access policy", false)).toBe('privilege')
        expect([refusedBy(null, true), refusedBy(null, false), refusedBy('Something else', false)]).toEqual(['privilege', 'unknown', 'unknown'])
    })
})
