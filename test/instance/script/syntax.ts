import { parseSync } from '@swc/core'

/** A node of the syntax tree, as far as the checks here look at it. */
export interface SyntaxNode {
    type: string
    [member: string]: unknown
}

/** Parses; the error of a text that does not parse names its file and the reason. */
export function parse(code: string, file: string, kind: 'module' | 'script'): SyntaxNode {
    try {
        const options = { syntax: 'ecmascript', target: 'es2022' } as const
        const tree: unknown = kind === 'module' ? parseSync(code, options) : parseSync(code, { ...options, isModule: false })
        return tree as SyntaxNode
    } catch (error) {
        const report = error instanceof Error ? error.message : String(error)
        const [, reason = report] = /^\s*x (.*)$/m.exec(report) ?? []
        const [, line = '?'] = /\[(\d+):\d+\]/.exec(report) ?? /^\s*(\d+) \|/m.exec(report) ?? []
        throw new SyntaxError(`${file}:${line}: ${reason}`, { cause: error })
    }
}

export const isNode = (value: unknown): value is SyntaxNode =>
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

/** Every node below and including `node`, parents first. */
export function* nodesIn(node: unknown): Generator<SyntaxNode> {
    if (Array.isArray(node)) {
        for (const each of node) yield* nodesIn(each)
        return
    }
    if (typeof node !== 'object' || node === null) return
    if (isNode(node)) yield node
    for (const each of Object.values(node)) if (typeof each === 'object' && each !== null) yield* nodesIn(each)
}

export interface Span {
    start: number
    end: number
}

/** Spans count bytes, from 1; this gives the place in the text. */
export function textOffset(code: string, position: number): number {
    return Buffer.from(code, 'utf8').subarray(0, position - 1).toString('utf8').length
}

export const lineOf = (code: string, position: number): number => code.slice(0, textOffset(code, position)).split('\n').length

export function spanOf(node: SyntaxNode): Span | null {
    const span = node.span as Span | undefined
    return span && typeof span.start === 'number' ? span : null
}
