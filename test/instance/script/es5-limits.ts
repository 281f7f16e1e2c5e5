import { isNode, type SyntaxNode } from './syntax.ts'

/**
 * What a scope in ES5 Standards mode does without: syntax that the page lists as not supported there, and built-ins that it
 * lists as disallowed. Source: markdown/api-reference/scripts/javascript-engine-feature-support.md, c_JS_modes.md;
 * SDK 4.9.0 guide javascript-compatibility-guide
 */
const LATER_SYNTAX: Readonly<Record<string, string>> = {
    ArrowFunctionExpression: 'an arrow function',
    ClassDeclaration: 'a class',
    ClassExpression: 'a class',
    TemplateLiteral: 'a template literal',
    TaggedTemplateExpression: 'a template literal',
    ObjectPattern: 'destructuring',
    ArrayPattern: 'destructuring',
    AssignmentPattern: 'a default parameter',
    RestElement: 'a rest parameter',
    SpreadElement: 'spread',
    ForOfStatement: 'for-of',
    OptionalChainingExpression: 'optional chaining',
    YieldExpression: 'a generator',
    AwaitExpression: 'await',
    BigIntLiteral: 'a BigInt',
    MethodProperty: 'a shorthand method',
}

const LATER_OPERATORS = new Set(['??', '**', '??=', '||=', '&&=', '**='])

/** Names that a scope in this mode does not have. */
export const ES5_ABSENT = [
    'Promise', 'Proxy', 'WeakMap', 'WeakSet', 'ArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array',
    'Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array',
] as const

/** The syntax later than ES5 that this node is; null when it is none. */
export function laterThanEs5(node: SyntaxNode): string | null {
    if (node.type === 'VariableDeclaration' && node.kind === 'let') return 'let'
    if ((node.type === 'BinaryExpression' || node.type === 'AssignmentExpression') && LATER_OPERATORS.has(String(node.operator))) return `the operator ${String(node.operator)}`
    if (node.async === true) return 'an async function'
    if (node.generator === true) return 'a generator'
    if (hasSpread(node)) return 'spread'
    if (isNode(node.key) && node.key.type === 'Computed') return 'a computed property name'
    return LATER_SYNTAX[node.type] || null
}

/** Arguments and elements carry their spread beside them. */
function hasSpread(node: SyntaxNode): boolean {
    const parts = [node.arguments, node.elements].find(Array.isArray) as unknown[] | undefined
    return parts?.some(part => typeof part === 'object' && part !== null && isNode((part as { expression?: unknown }).expression) && Boolean((part as { spread?: unknown }).spread)) ?? false
}
