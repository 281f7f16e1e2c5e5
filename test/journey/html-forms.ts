import { XMLParser } from 'fast-xml-parser'

/** A form of a page: where it goes, what it would send untouched, and its buttons. */
export interface Form {
    action: string
    method: string
    fields: [string, string][]
    buttons: { text: string; name: string; value: string }[]
}

type Attributes = Record<string, string | undefined>
type Node = { ':@'?: Attributes; '#text'?: string | number } & Record<string, Node[] | Attributes | string | number | undefined>

// Enough of HTML for server-rendered pages; a page that it cannot read throws.
const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    allowBooleanAttributes: true,
    htmlEntities: true,
    parseTagValue: false,
    parseAttributeValue: false,
    unpairedTags: ['meta', 'link', 'input', 'br', 'hr', 'img'],
    stopNodes: ['*.style', '*.script'],
})

/** The forms of an HTML page, in order. */
export function formsIn(page: string): Form[] {
    return elements(parser.parse(page.replace(/<!doctype[^>]*>/i, '')) as Node[], 'form').map((form) => ({
        action: form.attributes.action ?? '',
        method: (form.attributes.method ?? 'get').toLowerCase(),
        // A checkbox that is not ticked is not sent.
        fields: elements(form.children, 'input').flatMap(({ attributes }) => (attributes.name && (attributes.type !== 'checkbox' || 'checked' in attributes) ? [[attributes.name, attributes.value ?? ''] as [string, string]] : [])),
        buttons: elements(form.children, 'button').map(({ attributes, children }) => ({
            text: textOf(children),
            name: attributes.name ?? '',
            value: attributes.value ?? '',
        })),
    }))
}

/** The visible text of an element of the page with this role, or null: `alert` is where pages say what went wrong. */
export function textWithRole(page: string, role: string): string | null {
    const found = elements(parser.parse(page.replace(/<!doctype[^>]*>/i, '')) as Node[], 'p').find(({ attributes }) => attributes.role === role)
    return found ? textOf(found.children) : null
}

interface Element {
    attributes: Attributes
    children: Node[]
}

function elements(nodes: Node[], name: string): Element[] {
    return nodes.flatMap((node) => {
        const tag = tagOf(node)
        if (!tag) return []
        const children = node[tag] as Node[]
        return [...(tag === name ? [{ attributes: node[':@'] ?? {}, children }] : []), ...elements(children, name)]
    })
}

function tagOf(node: Node): string | undefined {
    return Object.keys(node).find((key) => key !== ':@' && key !== '#text')
}

function textOf(nodes: Node[]): string {
    const parts = nodes.map((node) => {
        const tag = tagOf(node)
        return tag ? textOf(node[tag] as Node[]) : String(node['#text'] ?? '')
    })
    return parts.join(' ').replace(/\s+/g, ' ').trim()
}
