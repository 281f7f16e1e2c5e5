import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { builtRoutes, contractRoutes } from './architecture/contract-routes.ts'
import { refusedConstructs } from './architecture/engine-limits.ts'
import { folderCycles, forbiddenImports, glideOutsideRecords, importCycles } from './architecture/layers.ts'
import { filesUnder, isGenerated, parseModule, readModules, ROOT } from './architecture/modules.ts'

const MOST_LINES = 300
const MEDIAN_LINES = 60

const modules = readModules()
const written = modules.filter(module => !isGenerated(module))
const lines = (text: string): number => text.trimEnd().split('\n').length

describe('rooms', () => {
    test('every module imports only what its room may', () => {
        expect(modules.flatMap(forbiddenImports)).toEqual([])
    })

    test('the rule about rooms is seen to fail', () => {
        const upward = parseModule('src/server/connection/probe.ts', "import { SETUP } from '../setup/checks.ts'")
        const outward = parseModule('src/client/probe.ts', "import { refusal } from '../server/contract/types.ts'")
        const intoTests = parseModule('src/server/tickets/probe.ts', "import type { Row } from '../../../test/instance/platform.ts'")
        expect([upward, outward, intoTests].flatMap(forbiddenImports)).toHaveLength(3)
        expect(forbiddenImports(parseModule('src/client/probe.ts', "import type { Ticket } from '../server/contract/types.ts'"))).toEqual([])
    })

    test('no modules import each other in a circle', () => {
        expect(importCycles(modules)).toEqual([])
        const circle = [parseModule('src/a.ts', "import './b.ts'"), parseModule('src/b.ts', "export { x } from './a.ts'")]
        expect(importCycles(circle)).toEqual(['src/a.ts -> src/b.ts -> src/a.ts'])
    })

    test('no folders of the server import each other in a circle', () => {
        expect(folderCycles(modules.filter(({ path }) => path.startsWith('src/server/')))).toEqual([])
        const circle = [parseModule('a/x.ts', "import '../b/y.ts'"), parseModule('b/z.ts', "import '../a/w.ts'")]
        expect(folderCycles(circle)).toEqual(['a -> b -> a'])
    })

    test('Glide stays in the records modules and the outbound clients', () => {
        expect(glideOutsideRecords(modules)).toEqual([])
        const rule = parseModule('src/server/tickets/probe.ts', "import { GlideRecord } from '@servicenow/glide'")
        expect(glideOutsideRecords([rule])).toEqual(['src/server/tickets/probe.ts uses GlideRecord'])
    })

    test('every relative import names the file with its ending', () => {
        const missing = modules.flatMap(({ path, imports }) => imports.filter(({ target }) => target && !existsSync(join(ROOT, target))).map(({ specifier }) => `${path}: ${specifier}`))
        expect(missing).toEqual([])
    })

    test('the local instance does not know this app', () => {
        const words = /x_mioms|m365/i
        expect(words.test((JSON.parse(readFileSync(join(ROOT, 'now.config.json'), 'utf8')) as { scope: string }).scope)).toBe(true)
        const knowing = filesUnder('test/instance').filter(path => words.test(path) || words.test(readFileSync(join(ROOT, path), 'utf8')))
        expect(knowing).toEqual([])
    })
})

describe('size and order', () => {
    test('no module is longer than 300 lines', () => {
        expect(written.filter(({ text }) => lines(text) > MOST_LINES).map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([])
    })

    test('half of the modules have 60 lines at most', () => {
        const sorted = written.map(({ text }) => lines(text)).sort((a, b) => a - b)
        expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN_LINES)
    })

    test('nothing is left to do and no checker is silenced', () => {
        const marks = new RegExp(['TO' + 'DO', 'FIX' + 'ME', '@ts-' + 'ignore', '@ts-' + 'nocheck', 'eslint-' + 'disable'].join('|'))
        expect(marks.test('// TO' + 'DO later')).toBe(true)
        expect(written.filter(({ text }) => marks.test(text)).map(({ path }) => path)).toEqual([])
    })
})

describe('limits of the engine', () => {
    test('server modules use nothing that an instance refuses', () => {
        expect(modules.filter(({ path }) => path.startsWith('src/server/')).flatMap(refusedConstructs)).toEqual([])
    })

    test.each([
        ['subclass of a built-in', 'class Refused extends Error {}'],
        ['private #member', 'class Counter { #n = 0 }'],
        ['async function', 'class Caller { async call() {} }'],
        ['generator', 'export function* some() { yield 1 }'],
        ['regular expression with flag d, u or v, lookbehind or \\p', 'export const r = /a/giu'],
        ['regular expression with flag d, u or v, lookbehind or \\p', 'export const r = /(?<=a)b/'],
        ['BigInt', 'export const n = 1n'],
        ['member that the engine lacks', 'export const last = [1].at(-1)'],
        ['name that the engine lacks', "export const f = new Intl.DateTimeFormat('en')"],
        ['new Function', "export const f = new Function('x')"],
        ['import without .ts', "import { a } from './a'"],
        ['import of .json', "import data from './data.json'"],
        ['dynamic import', "export const m = import('./m.ts')"],
        ['name that the engine lacks', "export const u = new URL('https://a')"],
        ['name that the engine lacks', 'export const f = Reflect.ownKeys({})'],
        ['gs.nowDateTime, which is not for scoped apps', 'export const now = gs.nowDateTime()'],
    ])('the check finds: %s', (construct, source) => {
        expect(refusedConstructs(parseModule('probe.ts', source))).toContain(`probe.ts:1 ${construct}`)
    })

    test('names of properties and keys are free', () => {
        expect(refusedConstructs(parseModule('probe.ts', "export const map = { URL: 1, fetch: (x: { process: string }) => x.process }"))).toEqual([])
    })
})

describe('the built package', () => {
    test('has exactly the routes of the contract', () => {
        expect(builtRoutes()).toEqual(contractRoutes())
        expect(contractRoutes().length).toBeGreaterThan(0)
    })

    test('no record stands both in metadata/ and in Fluent', () => {
        const keys = readFileSync(join(ROOT, 'src/fluent/generated/keys.ts'), 'utf8')
        const files = existsSync(join(ROOT, 'metadata')) ? filesUnder('metadata').filter(path => path.endsWith('.xml')) : []
        const ids = files.flatMap(path => readFileSync(join(ROOT, path), 'utf8').match(/<sys_id>([^<]+)<\/sys_id>/g) ?? []).map(tag => tag.slice(8, -9))
        expect(ids.filter(id => keys.includes(`'${id}'`) || keys.includes(`"${id}"`))).toEqual([])
    })
})
