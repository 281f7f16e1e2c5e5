import vm from 'node:vm'
import { transformSync } from '@swc/core'
import { refuseBeyondEngine, type JavaScriptMode } from './engine-limits.ts'
import { rememberLines } from './stack.ts'
import { isNode, parse, spanOf, textOffset, type SyntaxNode } from './syntax.ts'

const KEPT = 1_000

/** Compiled code does not belong to a context: it is kept for the thread's life, by its text. */
const compiled = new Map<string, vm.Script>()

function kept(key: string, make: () => vm.Script): vm.Script {
    const known = compiled.get(key)
    if (known) return known
    if (compiled.size >= KEPT) compiled.clear()
    const made = make()
    compiled.set(key, made)
    return made
}

/** A module's text as a script whose value is a function of `exports` and `require`. */
export function compileModule(path: string, code: string, mode: JavaScriptMode): vm.Script {
    return kept(`module ${mode} ${path}\n${code}`, () => {
        refuseBeyondEngine(parse(code, path, 'module'), code, path, mode)
        const { code: body, map } = transformSync(code, {
            filename: path,
            isModule: true,
            swcrc: false,
            configFile: false,
            sourceMaps: true,
            jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } },
            module: { type: 'commonjs' },
        })
        if (map) rememberLines(path, map)
        return new vm.Script(`(function (exports, require) {${body}\n})`, { filename: path })
    })
}

/** A record's script as a script whose value is a function of `parameters`; `answer` is what the function returns. */
export function compileScript(name: string, code: string, parameters: readonly string[], mode: JavaScriptMode): vm.Script {
    return kept(`script ${mode} ${name}\n${parameters.join()}\n${code}`, () => {
        const tree = parse(code, name, 'script')
        refuseBeyondEngine(tree, code, name, mode)
        // In a block of its own, so that a script may declare a name that is also a parameter.
        return new vm.Script(`(function (${parameters.join(', ')}) { var answer, $last; {${withLastValue(tree, code)}\n} return answer === undefined ? $last : answer })`, { filename: name })
    })
}

/** Keeps the value of the last statement when it is an expression: that is what a condition script stands for. */
function withLastValue(tree: SyntaxNode, code: string): string {
    const body = Array.isArray(tree.body) ? tree.body : []
    const last: unknown = body.at(-1)
    if (!isNode(last) || last.type !== 'ExpressionStatement' || !isNode(last.expression)) return code
    const span = spanOf(last.expression)
    if (!span) return code
    const start = textOffset(code, span.start)
    const end = textOffset(code, span.end)
    return `${code.slice(0, start)}$last = (${code.slice(start, end)})${code.slice(end)}`
}
