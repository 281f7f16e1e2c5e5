import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import * as validators from '../../../src/server/contract/validators.js'
import { fieldProblems } from '../../../src/server/shared/field-problems.ts'
import { canonicalJson } from '../../../src/server/tickets/request-hash.ts'
import { ticketPlan } from '../../../src/server/tickets/create/ticket-plan.ts'
import type { NewTicket } from '../../../src/server/tickets/ticket.ts'
import { bodiesOf } from '../../fuzz/bodies.ts'
import { routes } from '../../fuzz/operations.ts'
import { problemsWith } from '../../microsoft/contract.ts'
import { CONTEXT } from '../server/plan-context.ts'

const RUNS = 20_000
const LONGEST: Record<string, number> = { short_description: 160, description: 4000, work_notes: 4000, correlation_id: 100, correlation_display: 100 }
const OTHERS = [...new Set(routes().flatMap(({ body }) => body ?? []))].filter((name) => name !== 'NewTicket')
const byName = validators as unknown as Record<string, validators.Validator<unknown>>

/** JSON Schema counts characters, we count UTF-16 units, as columns do; and a pattern knows no calendar. */
const JUDGED_OTHERWISE = /must match format|must NOT have (more|fewer) than \d+ characters/

// Plain checks, because `expect` would take most of the time.

test('pain 53: 20,000 bodies are judged as by the contract; what fits is planned within the columns, and each problem is told as documented', () => {
    fc.assert(fc.property(bodiesOf('NewTicket'), (body) => {
        failOn(wrongJudgement('NewTicket', body))
        if (validators.isNewTicket(body)) failOn(wrongPlan(body))
    }), { numRuns: RUNS })
}, 120_000)

test.each(OTHERS)('bodies of %s are judged as by the contract', (name) => {
    fc.assert(fc.property(bodiesOf(name), (body) => failOn(wrongJudgement(name, body))), { numRuns: RUNS / 20 })
}, 60_000)

test('the bodies are of all kinds', () => {
    const good = fc.sample(bodiesOf('NewTicket'), 1_000).filter((body) => problemsWith('NewTicket', body).length === 0).length
    expect(good).toBeGreaterThan(150)
    expect(good).toBeLessThan(750)
})

function failOn(problems: string[]): void {
    if (problems.length > 0) throw new Error(problems.join('\n'))
}

function wrongJudgement(name: string, body: unknown): string[] {
    const fits = byName[`is${name}`]
    if (!fits) return [`no validator of ${name} was generated`]
    const others = problemsWith(name, body)
    if (fits(body)) return others.filter((problem) => !JUDGED_OTHERWISE.test(problem))
    const told = fieldProblems(fits.errors ?? [], fits.known)
    if (told.length === 0) return ['refused without a reason']
    const clear = told.filter(({ code }) => code !== 'format' && code !== 'length')
    if (clear.length > 0 && others.length === 0) return [`refused, but the contract allows it: ${JSON.stringify(clear)}`]
    return told.flatMap((problem) => problemsWith('FieldProblem', problem))
}

function wrongPlan(body: NewTicket): string[] {
    const { fields, warnings } = ticketPlan(body, { ...CONTEXT, userSysId: null })
    const turned = Object.fromEntries(Object.entries(body).reverse()) as unknown as NewTicket
    return [
        ...Object.entries(fields).filter(([, value]) => typeof value !== 'string' || value === 'NULL').map(([column]) => `${column} would be emptied`),
        ...Object.entries(fields).filter(([column, value]) => value.length > (LONGEST[column] ?? 255)).map(([column]) => `${column} is too long`),
        ...(/\S/.test(fields.short_description ?? '') ? [] : ['the ticket would have no title']),
        ...(canonicalJson(turned) === canonicalJson(body) ? [] : ['the order of the names counts']),
        ...warnings.flatMap((warning) => problemsWith('Warning', warning)),
    ]
}
