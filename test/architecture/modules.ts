import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'

export const ROOT = process.cwd()

export interface Import {
    /** As written. */
    specifier: string
    /** Path of the project for a relative import, else null. */
    target: string | null
    typeOnly: boolean
    /** Names taken from the module; empty for `import *` and for side effects. */
    names: string[]
}

export interface Module {
    /** From the project's folder, with forward slashes. */
    path: string
    text: string
    syntax: ts.SourceFile
    imports: Import[]
}

const GENERATED = /\/generated\/|^src\/server\/contract\//

/** Every TypeScript module under `src` and `test`. */
export function readModules(): Module[] {
    return [...filesUnder('src'), ...filesUnder('test')].filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')).map(readModule)
}

export const isGenerated = ({ path }: Module): boolean => GENERATED.test(path)

export function filesUnder(folder: string): string[] {
    const entries = readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true }).filter(entry => entry.isFile())
    return entries.map(entry => join(entry.parentPath, entry.name).slice(ROOT.length + 1)).sort()
}

export function readModule(path: string): Module {
    return parseModule(path, readFileSync(join(ROOT, path), 'utf8'))
}

export function parseModule(path: string, text: string): Module {
    const syntax = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    return { path, text, syntax, imports: importsOf(path, syntax) }
}

function importsOf(path: string, syntax: ts.SourceFile): Import[] {
    const found: Import[] = []
    const visit = (node: ts.Node): void => {
        const specifier = specifierOf(node)
        if (specifier !== null) found.push({ specifier, target: targetOf(path, specifier), typeOnly: isTypeOnly(node), names: namesOf(node) })
        ts.forEachChild(node, visit)
    }
    visit(syntax)
    return found
}

function specifierOf(node: ts.Node): string | null {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return literal(node.arguments[0])
    return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : null
}

const literal = (node: ts.Node | undefined): string | null => (node && ts.isStringLiteralLike(node) ? node.text : null)

const targetOf = (path: string, specifier: string): string | null => (specifier.startsWith('.') ? normalize(join(dirname(path), specifier)) : null)

function isTypeOnly(node: ts.Node): boolean {
    if (ts.isImportTypeNode(node)) return true
    if (ts.isExportDeclaration(node)) return node.isTypeOnly
    if (!ts.isImportDeclaration(node) || !node.importClause) return false
    const { phaseModifier, name, namedBindings } = node.importClause
    if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true
    const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : []
    return !name && named.length > 0 && named.every(element => element.isTypeOnly)
}

function namesOf(node: ts.Node): string[] {
    if (!ts.isImportDeclaration(node) || !node.importClause?.namedBindings || !ts.isNamedImports(node.importClause.namedBindings)) return []
    const values = node.importClause.namedBindings.elements.filter(element => !element.isTypeOnly)
    return values.map(element => (element.propertyName ?? element.name).text)
}
