import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { claims, DOCUMENT, documentText } from './document.ts'

test('docs/instance.md says what the tests say (npm run generate)', () => {
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(documentText())
})

test('no behaviour is claimed twice', () => {
    const titles = claims().map(({ area, title }) => `${area}: ${title}`)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
})
