import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { repeatedName } from '../../../src/server/shared/repeated-name.ts'

test.each([
    ['{"a":1,"b":{"a":1}}', null],
    ['{"a":1,"a":1}', 'a'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['{"a":{"b":[1,{"c":1},{"c":1,"d":{},"c":"}"}]}}', 'a.b.2.c'],
    ['{"a":"{\\"a\\":1,","b":"\\\\"}', null],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
    ['[1,2,"a"]', null],
    ['"a"', null],
])('%s has a repeated name: %s', (json, path) => {
    expect(repeatedName(json)).toBe(path)
})

test('what a program writes has no name twice, and the same with one more has', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.nat(), (value, pick) => {
        const json = JSON.stringify(value)
        const names = Object.keys(JSON.parse(json) as object)
        const name = names[pick % names.length] ?? ''
        expect(repeatedName(json)).toBeNull()
        expect(repeatedName(`${json.slice(0, -1)},${JSON.stringify(name)}:0}`)).toBe(name)
    }))
})
