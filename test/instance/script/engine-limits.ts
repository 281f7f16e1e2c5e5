import { laterThanEs5 } from './es5-limits.ts'
import { isNode, lineOf, nodesIn, spanOf, type SyntaxNode } from './syntax.ts'

/** Of `sys_scope.js_level`; the third one, `traditional`, is refused by name. Source: SDK 4.9.0; markdown/api-reference/scripts/c_JS_modes.md */
export type JavaScriptMode = 'es_latest' | 'helsinki_es5'

/**
 * What the platform's engine (Rhino, ES2021) refuses although the SDK builds it.
 * Source: SDK 4.9.0 guide javascript-compatibility-guide; markdown/api-reference/scripts/javascript-engine-feature-support.md
 */
const LIMITS: readonly { what: string; found: (node: SyntaxNode) => boolean }[] = [
    { what: 'a subclass of a built-in', found: node => isClass(node) && BUILT_INS.has(nameOf(node.superClass)) },
    { what: 'a private instance member', found: node => (node.type === 'PrivateProperty' || node.type === 'PrivateMethod') && node.isStatic !== true },
    { what: 'an async class method', found: node => isMethod(node) && functionOf(node).async === true },
    { what: 'an async generator', found: node => [node, functionOf(node)].some(each => each.async === true && each.generator === true) },
    { what: 'for await', found: node => node.type === 'ForOfStatement' && (node.isAwait === true || node.await === true || isNode(node.await)) },
    { what: 'a RegExp with flag d or v', found: node => node.type === 'RegExpLiteral' && /[dv]/.test(String(node.flags)) },
    { what: '#x in object', found: node => node.type === 'BinaryExpression' && node.operator === 'in' && asNode(node.left)?.type === 'PrivateName' },
    { what: 'Reflect', found: node => node.type === 'MemberExpression' && nameOf(node.object) === 'Reflect' },
    { what: 'a function made from text', found: node => isCall(node) && (nameOf(node.callee) === 'Function' || nameOf(node.callee) === 'eval') },
    { what: 'WeakRef, FinalizationRegistry, SharedArrayBuffer', found: node => node.type === 'NewExpression' && ABSENT.has(nameOf(node.callee)) },
    { what: 'Atomics', found: node => node.type === 'MemberExpression' && nameOf(node.object) === 'Atomics' },
    { what: 'import()', found: node => node.type === 'CallExpression' && asNode(node.callee)?.type === 'Import' },
]

const BUILT_INS = new Set([
    'Array', 'RegExp', 'Function', 'Promise', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Date',
    'Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'EvalError', 'URIError', 'AggregateError',
])
const ABSENT = new Set(['WeakRef', 'FinalizationRegistry', 'SharedArrayBuffer'])

/** Names of the context that the engine does not have; `Intl` and `console` are not Rhino's (not from docs). */
export const ABSENT_GLOBALS = ['Reflect', 'WeakRef', 'FinalizationRegistry', 'SharedArrayBuffer', 'Atomics', 'WebAssembly', 'console', 'Intl', 'Iterator'] as const

/** Throws for the first construct that the engine refuses in this mode, with file and line. */
export function refuseBeyondEngine(tree: SyntaxNode, code: string, file: string, mode: JavaScriptMode): void {
    for (const node of nodesIn(tree)) {
        const what = LIMITS.find(each => each.found(node))?.what ?? null
        const later = what === null && mode === 'helsinki_es5' ? laterThanEs5(node) : null
        if (what === null && later === null) continue
        const span = spanOf(node) ?? spanOf(asNode(node.function) ?? node)
        const place = `${file}:${span ? lineOf(code, span.start) : '?'}`
        throw new SyntaxError(what ? `${place}: ${what} is not supported by the platform's engine` : `${place}: ${later} is not supported in ES5 Standards mode`)
    }
}

const asNode = (value: unknown): SyntaxNode | null => isNode(value) ? value : null
const isMethod = (node: SyntaxNode): boolean => node.type === 'ClassMethod' || node.type === 'PrivateMethod'
/** The function of a class's method, which is no node of its own. */
const functionOf = (node: SyntaxNode): Record<string, unknown> => isMethod(node) ? node.function as Record<string, unknown> : {}
const isClass = (node: SyntaxNode): boolean => node.type === 'ClassDeclaration' || node.type === 'ClassExpression'
const isCall = (node: SyntaxNode): boolean => node.type === 'CallExpression' || node.type === 'NewExpression'
const nameOf = (value: unknown): string => isNode(value) && value.type === 'Identifier' ? String(value.value) : ''
