import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { GUARDS } from '../../reliability/guards.ts'

describe('guards of the push', () => {
    test.each(Object.entries(GUARDS).flatMap(([guard, cuts]) => cuts.map((cut) => [guard, cut.file, cut] as const)))('%s stands once in %s, where a trial without it takes it out', (_, file, { find, replace }) => {
        expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2)
        expect(replace).not.toBe(find)
    })
})
