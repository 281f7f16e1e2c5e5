import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { fitsGetTicketParameters, isNewComment, isNewTicket } from '../../../src/server/contract/validators.js'
import { REFUSALS } from '../../../src/server/shared/refusal.ts'

interface Parameter { name?: string; schema: { pattern: string } }
interface Contract {
    paths: Record<string, Record<string, { parameters: Parameter[] }>>
    components: { schemas: Record<string, { pattern?: string; properties?: Record<string, { pattern?: string }> }> }
}

const { paths, components: { schemas } } = parse(readFileSync('src/contract/openapi.yaml', 'utf8')) as Contract
const page = readFileSync('docs/microsoft.md', 'utf8')
const section = page.slice(page.indexOf('## Keys'), page.indexOf('## Versions'))
const rowOf = (key: string): string[] => (section.split('\n').find((line) => line.startsWith(`| \`${key}\``)) ?? '').split('|').map((cell) => cell.trim()).slice(1)
const idempotencyPattern = paths['/m365/tickets']?.['post']?.parameters.find(({ name }) => name === 'Idempotency-Key')?.schema.pattern

describe('pain 7: one page says what each key is', () => {
    test.each([
        ['taskId', schemas['TaskId']?.pattern, 'task-content-differs'],
        ['Idempotency-Key', idempotencyPattern, 'idempotency-key-reused'],
        ['commentId', schemas['NewComment']?.properties?.['commentId']?.pattern, 'comment-content-differs'],
    ])('%s: form and length as in the contract, and what a repeat is answered with', (key, pattern, code) => {
        const [, form, , , repeat] = rowOf(key)
        expect(form).toBe(`\`${pattern ?? 'none'}\``)
        expect(repeat).toContain(`${REFUSALS[code as keyof typeof REFUSALS].status} \`${code}\``)
    })

    test('Idempotency-Key: kept as long as the table cleaner leaves it', () => {
        const [, seconds] = /age: (\d+)/.exec(readFileSync('src/fluent/tickets/idempotency.now.ts', 'utf8')) ?? []
        expect(rowOf('Idempotency-Key')[3]).toBe(`${Number(seconds) / 86_400} days`)
    })
})

test('pain 4: no blank text, of whatever blanks, is a key', () => {
    const blank = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\r', '\u0000', '\u00A0', '\u200B', '\u2028', '\u3000', '\uFEFF'), maxLength: 100 })
    const ticket = { kind: 'incident', userId: 'a', taskName: 'x', priority: 'low', recommendationSource: 'user', recommendationCategory: 'Data' }
    expect([isNewTicket({ ...ticket, taskId: 'k' }), fitsGetTicketParameters({ taskId: 'k' }), isNewComment({ commentId: 'k', text: 'x' })]).toEqual([true, true, true])
    fc.assert(fc.property(blank, (key) => !isNewTicket({ ...ticket, taskId: key }) && !fitsGetTicketParameters({ taskId: key }) && !isNewComment({ commentId: key, text: 'x' })))
})
