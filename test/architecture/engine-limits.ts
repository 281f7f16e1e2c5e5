import ts from 'typescript'
import type { Module } from './modules.ts'

const BUILT_INS = /^(Error|TypeError|RangeError|Array|Map|Set|WeakMap|Promise|RegExp|Function|Date|Object)$/
/** Names that the engine does not have. */
const MISSING = new Set(['Reflect', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'URL', 'URLSearchParams', 'fetch', 'process', 'Buffer', 'TextEncoder', 'TextDecoder', 'structuredClone', 'eval', 'Promise', 'require',
    'Intl', 'console', 'globalThis', 'Proxy', 'WeakMap', 'WeakSet', 'WeakRef', 'FinalizationRegistry', 'BigInt', 'SharedArrayBuffer', 'Atomics',
    'ArrayBuffer', 'DataView', 'Uint8Array', 'Int32Array', 'Float64Array'])
/** Members newer than ES2021, and those that the older of the supported releases lack. */
const MISSING_MEMBERS = new Set(['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'isWellFormed', 'setPrototypeOf'])
const UNREADABLE_PATTERN = /\/[a-z]*[duv][a-z]*$|\(\?<[=!]|\\p\{/

/**
 * Constructs that now-sdk 4.9 builds without complaint and an instance refuses: SDK docs, javascript-compatibility-guide; for
 * releases before Australia, which the SDK serves too, markdown/api-reference/scripts/javascript-engine-feature-support.md.
 */
const REFUSED: Readonly<Record<string, (node: ts.Node) => boolean>> = {
    'subclass of a built-in': node => ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ExtendsKeyword
        && ts.isClassLike(node.parent) && node.types.some(type => BUILT_INS.test(type.expression.getText())),
    'private #member': node => ts.isPrivateIdentifier(node),
    'async function': node => ts.isFunctionLike(node) && (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Async) !== 0,
    'await': node => ts.isAwaitExpression(node),
    'generator': node => ts.isFunctionLike(node) && 'asteriskToken' in node && node.asteriskToken !== undefined,
    'regular expression with flag d, u or v, lookbehind or \\p': node => ts.isRegularExpressionLiteral(node) && UNREADABLE_PATTERN.test(node.text),
    'BigInt': node => ts.isBigIntLiteral(node),
    'member that the engine lacks': node => ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && MISSING_MEMBERS.has(node.expression.name.text),
    'new Function': node => ts.isNewExpression(node) && node.expression.getText() === 'Function',
    'import without .ts': node => ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)
        && node.moduleSpecifier.text.startsWith('.') && !/\.(ts|js)$/.test(node.moduleSpecifier.text),
    'import of .json': node => ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && node.moduleSpecifier.text.endsWith('.json'),
    'dynamic import': node => ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword,
    'name that the engine lacks': node => ts.isIdentifier(node) && MISSING.has(node.text) && isFreeName(node),
    'gs.nowDateTime, which is not for scoped apps': node => ts.isPropertyAccessExpression(node) && node.getText() === 'gs.nowDateTime',
}

/** What an instance would refuse in a server module, one line each: `path:line construct`. */
export function refusedConstructs({ path, syntax }: Module): string[] {
    const found: string[] = []
    const visit = (node: ts.Node): void => {
        for (const [construct, is] of Object.entries(REFUSED)) if (is(node)) found.push(`${path}:${lineOf(syntax, node)} ${construct}`)
        ts.forEachChild(node, visit)
    }
    visit(syntax)
    return found
}

const lineOf = (syntax: ts.SourceFile, node: ts.Node): number => syntax.getLineAndCharacterOfPosition(node.getStart()).line + 1

/** A variable, not a property, a key, a type or something declared here under that name. */
function isFreeName(node: ts.Identifier): boolean {
    const { parent } = node
    if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
    return ts.isExpression(parent) || ts.isVariableDeclaration(parent) ? !(ts.isVariableDeclaration(parent) && parent.name === node) : ts.isStatement(parent)
}
