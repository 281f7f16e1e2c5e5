import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { REFUSALS } from '../../../src/server/shared/refusal.ts'

const CONTRACT = parse(readFileSync('src/contract/openapi.yaml', 'utf8')) as {
    paths: Record<string, Record<string, { responses: Record<string, unknown> }>>
    components: { schemas: { ErrorCode: { enum: string[] } } }
}

describe('what is generated', () => {
    test('is what the contract says', () => {
        expect(() => execFileSync('npx', ['tsx', 'src/contract/generate.ts', '--check'], { encoding: 'utf8', stdio: 'pipe' })).not.toThrow()
    })

    test('needs no library and no construct that the engine lacks', () => {
        const code = readFileSync('src/server/contract/validators.js', 'utf8')
        expect(code).not.toMatch(/\brequire\(|^import |new Function|\beval\(|extends (Error|Map|Array)|\bReflect\b/m)
    })
})

describe('refusals', () => {
    test('have one meaning for each code of the contract, and no other', () => {
        expect(Object.keys(REFUSALS).sort()).toEqual([...CONTRACT.components.schemas.ErrorCode.enum].sort())
    })

    test('answer with a status that the contract documents', () => {
        const documented = new Set(Object.values(CONTRACT.paths).flatMap((path) => Object.values(path).flatMap(({ responses }) => Object.keys(responses))))
        expect(Object.values(REFUSALS).filter(({ status }) => !documented.has(String(status)))).toEqual([])
    })

    test('say who can fix it', () => {
        for (const { message, advice } of Object.values(REFUSALS)) {
            expect(message).toMatch(/\.$/)
            expect(advice).toMatch(/administrator|caller/)
        }
    })
})
