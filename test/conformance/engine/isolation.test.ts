import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { behaviour } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { scriptClaims } from '../script-claims.ts'
import { removeRecord } from '../settings.ts'

const scripts = scriptClaims()
let probes: ProbeInstance

beforeAll(async () => {
    probes = await startProbes({ resources: scripts.resources, privileges: ['incident.create'] })
    scripts.on(probes)
}, 60_000)
afterAll(() => probes.stop())

/**
 * `reach` tells whether something that a script got hold of leads to the process of the instance; `got` collects what an
 * attack found. Nothing may lead there, and the next script must find the language as it was.
 */
const REACH = `
    var got = [];
    function reach(value) {
        try { return value.constructor.constructor('return typeof process')() === 'object'; } catch (error) { return false; }
    }`
const sound = scripts.run("return [[1, 2].map(function (each) { return each * 2; }), JSON.stringify({ a: 1 }), gs.getUserName(), Object.keys(Object.prototype).length];")

const attack = (script: string): (() => Promise<void>) => {
    const tried = scripts.run(`${REACH}\ntry { ${script} } catch (error) { got.push(error); }\nreturn { reached: got.some(reach) };`)
    return async () => {
        expect(await tried()).toEqual({ reached: false })
        expect(await sound()).toEqual([[2, 4], '{"a":1}', 'admin', 0])
    }
}

describe('No script reaches the instance itself', () => {
    behaviour('by the constructors of the platform\u2019s objects', 'reported', attack(`
        [gs, gs.getSession(), new GlideRecord('x_lab_item'), new GlideDateTime(), GlideRecord, gs.info, request, response, require].forEach(function (each) { got.push(each, each.constructor, Object.getPrototypeOf(each)); });`))
    behaviour('by what the platform hands out: lists, objects, texts', 'reported', attack(`
        gs.addErrorMessage('x'); got.push(gs.getErrorMessages(), request.headers, request.queryParams, new GlideRecord('x_lab_item').getElements(), gs.getUser().getRoles());`))
    behaviour('by an exception of the platform', 'reported', attack(`
        [function () { gs.nowDateTime(); }, function () { new GlideRecord('x_lab_item').setValue('none', 1); }, function () { new GlideDate().setValue('x'); }, function () { require('nothing'); }, function () { GlideRecord.prototype.next.call(null); }]
            .forEach(function (work) { try { work(); } catch (error) { got.push(error, error.stack, Object.getPrototypeOf(error)); } });`))
    behaviour('by Error.prepareStackTrace, which sees the frames of the platform', 'reported', attack(`
        Error.prepareStackTrace = function (error, frames) {
            frames.forEach(function (frame) { got.push(frame); try { got.push(frame.getThis(), frame.getFunction()); } catch (e) { got.push(e); } }); return '';
        };
        Error.stackTraceLimit = 100; got.push(new Error('x').stack); try { gs.nowDateTime(); } catch (error) { got.push(error.stack); }
        gs.info({ toJSON: function () { got.push(new Error('y').stack); return 'z'; } });`))
    behaviour('by a changed Array.prototype.map', 'reported', attack(`Array.prototype.map = function (work) { got.push(work, this); return []; }; gs.nil(['a']); gs.getUserName();`))
    behaviour('by a changed iterator of lists', 'reported', attack(`Array.prototype[Symbol.iterator] = function () { got.push(this); throw new Error('x'); }; gs.nil(['a']);`))
    behaviour('by a changed Object.fromEntries, Object.entries or Object.assign', 'reported', attack(`
        ['fromEntries', 'entries', 'assign', 'keys'].forEach(function (name) { Object[name] = function (given) { got.push(given); return {}; }; }); new sn_ws.RESTMessageV2().getRequestHeaders();`))
    behaviour('by a changed Object.defineProperty or Object.create', 'reported', attack(`
        Object.defineProperty = function (target) { got.push(target); return target; }; Object.create = function (target) { got.push(target); return {}; }; new sn_ws.RESTMessageV2().getRequestHeaders(); new GlideDateTime();`))
    behaviour('by a changed Function.prototype.call, apply or bind', 'reported', attack(`
        ['call', 'apply', 'bind'].forEach(function (name) { Function.prototype[name] = function () { got.push(this, arguments[0], arguments[1]); }; }); gs.getUserName(); new GlideRecord('x_lab_item').query();`))
    behaviour('by changed JSON functions', 'reported', attack(`
        JSON.stringify = function (value) { got.push(value, this); return '{"a":1}'; }; JSON.parse = function (text) { got.push(text, this); return {}; }; gs.info({ a: 1 }); got.push(request.body.data);`))
    behaviour('by a Proxy as argument, whose traps see who asks', 'reported', attack(`
        var traps = {}; ['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'apply', 'construct'].forEach(function (name) {
            traps[name] = function () { for (var at = 0; at < arguments.length; at++) got.push(arguments[at]); return undefined; };
        });
        [new Proxy({}, traps), new Proxy([], traps), new Proxy(function () {}, traps)].forEach(function (proxy) { try { gs.info(proxy); } catch (e) { got.push(e); } try { new GlideRecord(proxy); } catch (e) { got.push(e); } try { new GlideRecord('x_lab_item').get(proxy); } catch (e) { got.push(e); } });`))
    behaviour('by toString, valueOf, toJSON and Symbol.toPrimitive of an argument', 'reported', attack(`
        var look = function () { got.push(this, look.caller, arguments.callee.caller); return 'x'; }, tricky = { toString: look, valueOf: look, toJSON: look };
        tricky[Symbol.toPrimitive] = look; gs.info(tricky, tricky); gs.getProperty(tricky); new GlideRecord('x_lab_item').addQuery('code', tricky);`))
    behaviour('by functions made from text, in any of their kinds', 'reported', attack(`
        var text = 'return typeof process';
        [function () {}, async function () {}, function* () {}, () => 1, class {}].forEach(function (each) { try { var made = each.constructor(text); got.push(made, made()); } catch (e) { got.push(e); } });
        try { got.push((0, this['ev' + 'al'])('process')); } catch (e) { got.push(e); }`))
    behaviour('by promises and what runs after the script', 'reported', attack(`
        Promise.prototype.then = function (work) { got.push(work, this); return this; }; Promise.resolve(1).then(function () { got.push(this); }); (async function () { await null; got.push(gs); })();`))
    behaviour('by a used-up stack', 'reported', attack(`
        var message = new sn_ws.RESTMessageV2(); function deeper() { try { message.setRequestHeader('a', [[[1]]]); } catch (e) { got.push(e); } if (got.length < 2000) deeper(); } deeper();`))
    behaviour('by changed properties of Object.prototype', 'reported', attack(`
        ['get', 'set', 'value', 'then', 'stack', 'message', 'code', 'length'].forEach(function (name) {
            Object.prototype.__defineGetter__(name, function () { got.push(this); return undefined; }); Object.prototype.__defineSetter__(name, function (value) { got.push(this, value); });
        }); gs.getUserName(); new GlideRecord('x_lab_item').query(); new sn_ws.RESTMessageV2().getRequestHeaders();`))
    behaviour('by a changed Symbol.hasInstance', 'reported', attack(`
        Object.defineProperty(Error, Symbol.hasInstance, { value: function (value) { got.push(value, this); return true; } }); try { gs.nowDateTime(); } catch (e) { got.push(e); }`))
    behaviour('by replacing the classes of the platform, which stay as they are', 'reported', attack(`
        GlideRecord.prototype.query = function () { got.push(this); }; gs.getUserName = function () { return 'someone else'; }; if (gs.getUserName() !== 'admin') throw { constructor: { constructor: function () { return function () { return 'object'; }; } } };`))
})

describe('What a script leaves behind', () => {
    const leave = scripts.run("left = 'behind'; this.more = 'too'; Object.prototype.polluted = 'yes'; Array.prototype.first = function () { return this[0]; }; return true;")
    const look = scripts.run("return [typeof left, typeof more, typeof {}.polluted, typeof [].first];")
    behaviour('the next transaction finds neither its global names nor its changes of the language', 'reported', async () => {
        await leave()
        for (let again = 0; again < 4; again++) expect(await look()).toEqual(['undefined', 'undefined', 'undefined', 'undefined'])
    })
    const spoil = scripts.run("Set.prototype.has = Array.prototype[Symbol.iterator] = Object.getOwnPropertyNames = function () { for (;;); }; Object.defineProperty(Object.prototype, 'first', { get: function () { for (;;); }, configurable: true, enumerable: true }); return true;")
    behaviour('and nothing of it runs again', 'reported', async () => {
        await spoil()
        for (let again = 0; again < 4; again++) expect(await look()).toEqual(['undefined', 'undefined', 'undefined', 'undefined'])
    })

    const left = (leave: string, look: string): (() => Promise<void>) => {
        const [leaving, looking] = [scripts.run(`${leave}; return true;`), scripts.run(`return ${look};`)]
        return async () => {
            const before = await looking()
            // What the platform does not let happen is an error of the script.
            for (let again = 0; again < 4; again++) await leaving().catch(() => undefined)
            for (let again = 0; again < 4; again++) expect(await looking()).toEqual(before)
        }
    }
    behaviour('nor what it put behind the objects of the language and the global object', 'reported', left(
        'Object.getPrototypeOf(globalThis).above = 1; [Map.prototype, Function.prototype].forEach(function (each) { Object.setPrototypeOf(each, { hidden: 1 }); })', '[typeof above, typeof new Map().hidden, typeof (function () {}).hidden]'))
    behaviour('nor another prototype of the global object', 'reported', left('Object.setPrototypeOf(globalThis, { hidden: 1 })', 'typeof hidden'))
    behaviour('nor global names that cannot be removed, or are symbols', 'reported', left(
        "Object.defineProperty(globalThis, 'sticky', { value: 1 }); globalThis[Symbol.for('sticky')] = 1; globalThis.globalThis = 1", "[typeof sticky, typeof this[Symbol.for('sticky')], typeof globalThis]"))
    behaviour('nor that something may no longer be written', 'reported', left(
        "Object.defineProperty(Array.prototype, 'map', { writable: false }); Object.defineProperty(globalThis, 'JSON', { writable: false })",
        "[Object.getOwnPropertyDescriptor(Array.prototype, 'map').writable, Object.getOwnPropertyDescriptor(globalThis, 'JSON').writable]"))
    behaviour('nor a global object that takes no names any more', 'reported', left('Object.freeze(globalThis)', '(function () { later = 1; return typeof later; })()'))
    behaviour('nor what it wrote on functions and namespaces of the platform', 'reported', left(
        "[require, gs.info, GlideRecord.prototype.query, gs.getSession(), gs.getUser()].forEach(function (each) { each.left = 1; if (each.prototype) each.prototype.left = 1; }); Object.setPrototypeOf(sn_ws, { left: 1 })",
        "[require, gs.info, GlideRecord.prototype.query, gs.getSession(), gs.getUser(), Object.getPrototypeOf(sn_ws)].map(function (each) { return typeof each.left + typeof (each.prototype || {}).left; })"))
    behaviour('nor another class under the name of one of the platform', 'reported', left("Object.defineProperty(sn_ws, 'RESTMessageV2', { value: 1 })", 'typeof sn_ws.RESTMessageV2'))
    behaviour('nor what a regular expression found', 'reported', left('/(found)/.test("found")', 'RegExp.$1'))

    const causes = scripts.run("var made = new GlideRecord('incident'); made.initialize(); made.setValue('short_description', 'with a promise'); made.insert(); return gs.getUserName();")
    behaviour('promises of a script that another one caused go on in its own transaction, as its user', 'reported', async () => {
        const rule = await probes.admin.create('sys_script', {
            name: 'promise', collection: 'incident', when: 'after', action_insert: 'true', active: 'true', advanced: 'true',
            script: "Promise.resolve().then(function () { gs.info('promise of ' + current.getValue('sys_created_by') + ' as ' + gs.getUserName()); });",
        })
        await causes()
        const found = await probes.admin.find('syslog', 'messageSTARTSWITHpromise of', 'message')
        await removeRecord(probes, 'sys_script', rule.sys_id ?? '')
        expect(found).toEqual([{ message: 'promise of admin as admin' }])
    })
})
