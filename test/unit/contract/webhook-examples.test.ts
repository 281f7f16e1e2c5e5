import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { problemsWith } from '../../microsoft/contract.ts'

interface Hook { post: { operationId: string; requestBody: { content: Record<string, { schema: { $ref: string }; example: { type: string } }> } } }

const { webhooks } = parse(readFileSync('src/contract/openapi.yaml', 'utf8')) as { webhooks: Record<string, Hook> }
const page = readFileSync('docs/microsoft.md', 'utf8')
const hooks = Object.values(webhooks).map(({ post }) => {
    const { schema, example } = post.requestBody.content['application/cloudevents+json'] ?? { schema: { $ref: '' }, example: { type: '' } }
    return { name: post.operationId, schema: schema.$ref.replace(/^.*\//, ''), example }
})

test('each kind of news has an event of its own', () => {
    expect(hooks.map(({ name }) => name)).toEqual(['ticketStatus', 'ticketComment', 'ticketDeleted', 'connectionTest'])
    expect(new Set(hooks.map(({ example }) => example.type)).size).toBe(hooks.length)
})

test.each(hooks)('the example of $name is as its schema says, and its type is on the page for the Microsoft side', ({ schema, example }) => {
    expect(problemsWith(schema, example)).toEqual([])
    expect(problemsWith(schema, { ...example, type: 'another' })).not.toEqual([])
    expect(page).toContain(`\`${example.type}\``)
})
