import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { behaviour, refused } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { scriptClaims } from '../script-claims.ts'

const SOURCE = 'x_lab/lab/1.0.0/src/'

const scripts = scriptClaims()
const { returns, run } = scripts
let probes: ProbeInstance

const moduleOf = (name: string, lines: string[]): [string, string, Record<string, string>] => ['sys_module', name, { path: `${SOURCE}${name}.ts`, content: `<![CDATA[${lines.join('\n')}]]>` }]

beforeAll(async () => {
    const files: [string, string, Record<string, string>][] = [
        moduleOf('counter', ['import { step } from \'./step.ts\'', 'let count = 0', 'export function next() { count += step; return count }']),
        moduleOf('step', ['export const step = 1']),
        moduleOf('private', ['export class Box {', '    open = true', '    #value = 1', '}']),
        moduleOf('extensionless', ['import { step } from \'./step\'', 'export const two = step * 2']),
        moduleOf('glide', ['import { GlideRecord, gs } from \'@servicenow/glide\'', 'export const names = () => [typeof GlideRecord, gs.getUserName()]']),
        ['sys_script_include', 'tools', { name: 'LabTools', api_name: 'x_lab.LabTools', active: 'true', script: 'var LabTools = 1' }],
        ['sys_script_include', 'others', { name: 'Tools', api_name: 'x_other.Tools', active: 'true', script: 'var Tools = 1' }],
        moduleOf('bare', ['export const kinds = () => [typeof gs, typeof GlideRecord]']),
    ]
    probes = await startProbes({ resources: scripts.resources, files })
    scripts.on(probes)
}, 60_000)
afterAll(() => probes.stop())

/** The script does not even start: the answer names the file, the line and the construct. */
const refusedAtLoad = (script: string, what: string): (() => Promise<void>) => {
    const attempt = run(`if (true) return 'ran';\n${script}`)
    return async () => {
        await expect(attempt()).rejects.toThrow(new RegExp(`REST operation script-\\d+:\\d+: ${what.replace(/[()#]/g, '\\$&')} is not supported by the platform's engine`))
    }
}

describe('What the engine refuses when a script is loaded', () => {
    refused('a subclass of a built-in, such as Error, Map or Promise', ['api-reference/scripts/javascript-engine-feature-support.md', 'SDK 4.9.0, guide javascript-compatibility-guide'], async () => {
        for (const attempt of subclasses) await attempt()
    })
    const subclasses = ['Error', 'TypeError', 'Map', 'Set', 'Array', 'RegExp', 'Function', 'Promise', 'Date'].map(name => refusedAtLoad(`class Own extends ${name} {}`, 'a subclass of a built-in'))
    refused('private instance fields', ['api-reference/scripts/javascript-engine-feature-support.md', 'SDK 4.9.0, guide javascript-compatibility-guide'], refusedAtLoad('class Box { #value = 1 }', 'a private instance member'))
    refused('private instance methods', ['api-reference/scripts/javascript-engine-feature-support.md', 'SDK 4.9.0, guide javascript-compatibility-guide'], refusedAtLoad('class Box { #open() {} }', 'a private instance member'))
    refused('private accessors', 'api-reference/scripts/javascript-engine-feature-support.md', refusedAtLoad('class Box { get #open() { return 1 } }', 'a private instance member'))
    refused('async methods of a class', ['api-reference/scripts/javascript-engine-feature-support.md', 'SDK 4.9.0, guide javascript-compatibility-guide'], refusedAtLoad('class Box { async open() {} }', 'an async class method'))
    refused('async generators', ['api-reference/scripts/javascript-engine-feature-support.md', 'SDK 4.9.0, guide javascript-compatibility-guide'], refusedAtLoad('async function* all() {}', 'an async generator'))
    refused('for await', ['api-reference/scripts/javascript-engine-feature-support.md', 'SDK 4.9.0, guide javascript-compatibility-guide'], refusedAtLoad('async function all(list) { for await (const each of list) {} }', 'for await'))
    refused('Reflect', ['api-reference/scripts/javascript-engine-feature-support.md', 'SDK 4.9.0, guide javascript-compatibility-guide'], refusedAtLoad('Reflect.ownKeys({})', 'Reflect'))
    refused('new Function, and eval', ['api-reference/scripts/javascript-engine-feature-support.md', 'reported'], async () => {
        for (const attempt of fromText) await attempt()
    })
    const fromText = ['new Function(\'return 1\')', 'Function(\'return 1\')', 'eval(\'1\')'].map(script => refusedAtLoad(script, 'a function made from text'))
    refused('WeakRef and FinalizationRegistry', 'api-reference/scripts/javascript-engine-feature-support.md', refusedAtLoad('new WeakRef({})', 'WeakRef, FinalizationRegistry, SharedArrayBuffer'))
    refused('SharedArrayBuffer and Atomics', 'api-reference/scripts/javascript-engine-feature-support.md', refusedAtLoad('Atomics.add(list, 0, 1)', 'Atomics'))
    refused('the flag d of regular expressions', 'api-reference/scripts/javascript-engine-feature-support.md', refusedAtLoad('/a/d.test(\'a\')', 'a RegExp with flag d or v'))
    refused('import() while a script runs', 'reported', refusedAtLoad('import(\'x\')', 'import()'))
    refused('a construct in a module, with the path and the line of the module', ['api-reference/scripts/javascript-engine-feature-support.md', 'SDK 4.9.0, guide module-guide'], returns(`return thrown(function () { require('${SOURCE}private.ts'); });`, `${SOURCE}private.ts:3: a private instance member is not supported by the platform's engine`))
    refused('a script that does not parse, with its line', 'reported', async () => { await expect(broken()).rejects.toThrow(/script-\d+:\d+: /) })
    const broken = run('var x = ;')
})

describe('The language in the mode ECMAScript 2021', () => {
    behaviour('has optional chaining, ??, logical assignment, numeric separators and BigInt', ['api-reference/scripts/javascript-engine-feature-support.md', 'SDK 4.9.0, guide javascript-compatibility-guide'], returns(`
        var none = null, filled = 0; filled ||= 3; none ??= 4; return [null?.x ?? 'none', filled, none, 1_000, String(2n ** 64n)];`, ['none', 3, 4, 1000, '18446744073709551616']))
    behaviour('has classes with public fields, static private members and static blocks', ['api-reference/scripts/javascript-engine-feature-support.md', 'SDK 4.9.0, guide javascript-compatibility-guide'], returns(`
        class Box { open = true; static #made = 0; static make() { Box.#made++; return Box.#made; } static { Box.make(); } } return [new Box().open, Box.make()];`, [true, 2]))
    behaviour('has replaceAll, at, Object.hasOwn, Object.fromEntries, flat and Error causes', ['api-reference/scripts/javascript-engine-feature-support.md', 'SDK 4.9.0, guide javascript-compatibility-guide'], returns(`
        return ['a.a'.replaceAll('a', 'b'), [1, 2].at(-1), Object.hasOwn({ a: 1 }, 'a'), Object.fromEntries([['a', 1]]), [[1], [2]].flat(), new Error('x', { cause: 'y' }).cause];`, ['b.b', 2, true, { a: 1 }, [1, 2], 'y']))
    behaviour('has named groups, look-behind and the flag s of regular expressions', ['api-reference/scripts/javascript-engine-feature-support.md', 'SDK 4.9.0, guide javascript-compatibility-guide'], returns(`return [/(?<year>\\d{4})/.exec('in 2024').groups.year, /(?<=a)b/.test('ab'), /a.b/s.test('a\\nb')];`, ['2024', true, true]))
    behaviour('has basic generators, Promise and async functions, which run on when the script is over', ['api-reference/scripts/javascript-engine-feature-support.md', 'SDK 4.9.0, guide javascript-compatibility-guide'], returns(`
        function* count() { yield 1; yield 2; } var order = []; (async function () { await null; order.push('later'); })(); order.push('now'); return [Array.from(count()), order];`, [[1, 2], ['now']]))
    behaviour('has nothing of ES2023: findLast, toSorted, Object.groupBy, isWellFormed', ['api-reference/scripts/javascript-engine-feature-support.md', 'reported'], returns(`return [[].findLast, [].toSorted, [].with, Object.groupBy, ''.isWellFormed, Array.fromAsync].filter(Boolean).length;`, 0))
    behaviour('has nothing of Node or of a browser: fetch, URL, timers, process, Buffer, TextEncoder, crypto, console, Intl, window', ['SDK 4.9.0, guide module-guide', 'reported'], returns(`
        return ['fetch', 'URL', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'process', 'Buffer', 'TextEncoder', 'crypto', 'console', 'Intl', 'window', 'document', 'structuredClone', 'WebAssembly', 'Reflect', 'global', 'module', 'Packages', 'java', 'GlideEncrypter']
            .filter(function (name) { return name in this; }, (function () { return this; })());`, []))
})

describe('Promises', () => {
    const rejects = run("Promise.reject(new Error('left alone')); (async function () { throw new Error('too'); })(); return 'answered';")
    behaviour('a promise that a script leaves rejected harms nobody', 'reported', async () => {
        for (let again = 0; again < 4; again++) expect(await rejects()).toBe('answered')
    })
})

describe('The mode of an application', () => {
    const es5 = run('var all = [1, 2].map(function (each) { return each * 2; }); return [all, typeof Promise, typeof Proxy];')
    const later = ['let x = 1', 'var f = () => 1', 'class A {}', 'var t = \\`x\\`', 'var { a } = {}', 'for (var x of []) {}', 'var y = null ?? 1', 'var l = [...[]]', 'function g(a = 1) {}', 'async function h() {}', 'function* k() {}', 'var o = { m() {} }'].map(line => run(`if (false) { ${line.replaceAll('\\`', '`')} } return 1;`))
    const setMode = async (mode: string): Promise<void> => {
        const [scope] = await probes.admin.find('sys_scope', 'scope=x_lab', 'sys_id')
        await probes.call(`/api/now/table/sys_app/${String(scope?.sys_id)}`, { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ js_level: mode }) })
    }
    behaviour('ES5 Standards mode runs ES5, without Promise and Proxy, and refuses later syntax with file and line', ['api-reference/scripts/c_JS_modes.md', 'api-reference/scripts/javascript-engine-feature-support.md'], async () => {
        await setMode('helsinki_es5')
        try {
            expect(await es5()).toEqual([[2, 4], 'undefined', 'undefined'])
            for (const attempt of later) await expect(attempt()).rejects.toThrow(/script-\d+:\d+: .* is not supported in ES5 Standards mode/)
        } finally {
            await setMode('es_latest')
        }
        expect(await es5()).toEqual([[2, 4], 'function', 'function'])
    })

    refused('Compatibility mode', 'api-reference/scripts/c_JS_modes.md', async () => {
        await setMode('traditional')
        try {
            await expect(es5()).rejects.toThrow('JavaScript mode traditional of scope x_lab is not emulated')
        } finally {
            await setMode('es_latest')
        }
    })
})

describe('Modules', () => {
    behaviour('a script reaches a module of its scope by require and its path', 'SDK 4.9.0, guide module-guide', returns(`return typeof require('${SOURCE}counter.ts').next;`, 'function'))
    behaviour('a relative import needs its file extension', 'reported', returns(`return /needs its file extension/.test(thrown(function () { require('${SOURCE}extensionless.ts'); }));`, true))
    behaviour('a module imports the classes of the platform from @servicenow/glide, and has none without', ['SDK 4.9.0, guide module-guide', 'reported'], returns(`
        return [require('${SOURCE}glide.ts').names(), require('${SOURCE}bare.ts').kinds()];`, [['function', 'admin'], ['undefined', 'undefined']]))
    behaviour('a module that does not exist is an error that names it', 'reported', returns(`
        return thrown(function () { require('${SOURCE}none.ts'); });`, `ModuleResolutionException: Cannot find module '${SOURCE}none.ts' from a script in scope x_lab`))
    behaviour('a module runs once within a transaction; how long its state lives beyond is not to be relied on', 'reported', returns(`
        var first = require('${SOURCE}counter.ts').next(), second = require('${SOURCE}counter.ts').next(); return second - first;`, 1))
    const [ownInclude, foreignInclude] = [run('return new LabTools().twice(2);'), run('return new x_other.Tools().twice(2);')]
    refused('script includes, where a script uses one', 'api-reference/scripts/c_ScriptIncludes.md', async () => {
        await expect(ownInclude()).rejects.toThrow('Script include LabTools is not emulated')
        await expect(foreignInclude()).rejects.toThrow('Script include x_other is not emulated')
    })
})
