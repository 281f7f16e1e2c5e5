import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { profileText } from './profile-text.ts'
import { filesUnder, ROOT } from '../architecture/modules.ts'

/** What `docs/instance.md` says, read from the conformance tests. */

export const DOCUMENT = join(ROOT, 'docs/instance.md')
const TESTS = 'test/conformance/'
const PAGES = 'https://github.com/ServiceNow/ServiceNowDocs/blob/main/markdown/'

/** Rooms of the conformance tests, in the order of the document. */
const AREAS: Record<string, string> = {
    oauth: 'OAuth',
    users: 'Users, sign-in and sessions',
    'cross-scope': 'Access from another scope',
    'access-rules': 'Access rules',
    'scripted-rest': 'Scripted REST',
    'table-api': 'Table API',
    glide: 'Glide classes',
    engine: 'The script engine',
    rules: 'Business rules and engines',
    background: 'Events and jobs',
    outbound: 'Outbound HTTP',
    task: 'Tasks, incidents and changes',
    pages: 'Pages, messages, menus and properties',
    'ip-access': 'IP address access control',
    install: 'Install, upgrade and uninstall',
    nodes: 'Nodes and durability',
}

interface Claim {
    area: string
    heading: string
    title: string
    sources: string[]
    refused: boolean
}

/** Throws for a test whose room, heading, title or source cannot be read from its text. */
export function claims(): Claim[] {
    const order = Object.keys(AREAS)
    const files = filesUnder('test/conformance').filter(path => path.slice(TESTS.length).includes('/') && path.endsWith('.test.ts'))
    return files.sort().flatMap(claimsIn).sort((a, b) => order.indexOf(a.area) - order.indexOf(b.area))
}

export function documentText(): string {
    const all = claims()
    const emulated = all.filter(({ refused }) => !refused)
    const refusals = all.filter(({ refused }) => refused)
    return `${[
        '# What the local instance does',
        'Written from `test/conformance` by `npm run generate`: every line is a test that passes on one, two and four nodes (`npm run conformance`), and says what it follows.',
        `A link leads to the page of [ServiceNow's documentation](${PAGES}) (family Australia); “SDK 4.9.0” is \`@servicenow/sdk\` with its guides and \`@servicenow/glide\`; ` +
            '“reported” is known from users and public code, and is stated by no page.',
        `${emulated.length} behaviours are emulated, ${refusals.length} are refused by name.`,
        ...sections(emulated),
        profileText(),
        '## What is refused',
        'The instance says so by name, in the answer or in the log, instead of guessing.',
        refusals.map(line).join('\n'),
    ].join('\n\n')}\n`
}

function sections(emulated: Claim[]): string[] {
    return Object.entries(AREAS).flatMap(([area, name]) => {
        const within = emulated.filter(claim => claim.area === area)
        const headings = [...new Set(within.map(({ heading }) => heading))]
        const parts = headings.flatMap(heading => [`### ${heading}`, within.filter(claim => claim.heading === heading).map(line).join('\n')])
        return within.length === 0 ? [] : [`## ${name}`, ...parts]
    })
}

/** Names keep their letters: of properties, of functions, and of the library that a heading is about. */
const isName = (word: string, heading: string): boolean => /[._\d]|[a-z][A-Z]/.test(word) || heading.split(' ')[0] === word

function line({ heading, title, sources }: Claim): string {
    const sentence = isName(title.split(' ')[0] ?? '', heading) ? title : `${title[0]?.toUpperCase()}${title.slice(1)}`
    return `- ${sentence} (${sources.map(cited).join(', ')})`
}

function cited(source: string): string {
    return source.endsWith('.md') ? `[${source.slice(source.lastIndexOf('/') + 1, -3)}](${PAGES}${source})` : source
}

function claimsIn(path: string): Claim[] {
    const area = path.split('/')[2] ?? ''
    if (!(area in AREAS)) throw new Error(`${path}: test/conformance/document.ts knows no area "${area}"`)
    const file = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest)
    const found: Claim[] = []
    const visit = (node: ts.Node, heading: string): void => {
        const called = ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : ''
        const inner = called === 'describe' ? literal(node as ts.CallExpression, path) : heading
        if (called === 'behaviour' || called === 'refused') {
            if (!heading) throw new Error(`${path}: "${literal(node as ts.CallExpression, path)}" stands in no describe`)
            found.push({ area, heading, title: literal(node as ts.CallExpression, path), sources: sourcesOf(node as ts.CallExpression, path), refused: called === 'refused' })
        }
        ts.forEachChild(node, child => visit(child, inner))
    }
    visit(file, '')
    if (found.length === 0) throw new Error(`${path} states no behaviour`)
    return found
}

function literal(call: ts.CallExpression, path: string): string {
    const [first] = call.arguments
    if (!first || !ts.isStringLiteralLike(first)) throw new Error(`${path}: the title of a behaviour and of its describe is a literal`)
    return first.text
}

function sourcesOf(call: ts.CallExpression, path: string): string[] {
    const given = call.arguments[1]
    const literals = given && ts.isArrayLiteralExpression(given) ? [...given.elements] : given ? [given] : []
    if (literals.length === 0 || !literals.every(ts.isStringLiteralLike)) throw new Error(`${path}: the source of "${literal(call, path)}" is not a literal`)
    return literals.map(each => (each as ts.StringLiteralLike).text)
}
