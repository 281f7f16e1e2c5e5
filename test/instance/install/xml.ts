import { XMLParser, XMLValidator } from 'fast-xml-parser'

export interface XmlElement {
    name: string
    attributes: Readonly<Record<string, string>>
    children: XmlElement[]
    /** Text and CDATA sections directly inside, joined. */
    text: string
}

/** What the parser gives with `preserveOrder`: one key with the tag's name, beside the attributes under `:@`. */
type ParsedNode = Record<string, unknown>

const ATTRIBUTES = ':@'
const TEXT = '#text'
const CDATA = '#cdata'

const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    ignoreDeclaration: true,
    cdataPropName: CDATA,
    // Decodes numeric references too. Document types are refused, so that no entity of the file's own can expand.
    htmlEntities: true,
    processEntities: { enabled: true, maxTotalExpansions: Number.MAX_SAFE_INTEGER, maxExpandedLength: Number.MAX_SAFE_INTEGER },
})

/** The root element of an XML document. `path` names the file in errors. */
export function readXml(path: string, content: Uint8Array): XmlElement {
    const text = new TextDecoder().decode(content)
    const valid = XMLValidator.validate(text)
    if (valid !== true) throw new Error(`${path} is not well-formed XML: line ${valid.err.line}: ${valid.err.msg}`)
    if (/^\s*(<\?[^>]*\?>\s*)?<!DOCTYPE/i.test(text)) throw new Error(`${path} has a document type, which a package may not have`)
    const root = elements(parser.parse(text) as ParsedNode[])[0]
    if (!root) throw new Error(`${path} has no root element`)
    return root
}

function elements(nodes: ParsedNode[]): XmlElement[] {
    return nodes.flatMap(node => {
        const name = Object.keys(node).find(key => key !== ATTRIBUTES)
        if (!name || name === TEXT || name === CDATA || name.startsWith('?')) return []
        const inside = node[name] as ParsedNode[]
        return [{ name, attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>, children: elements(inside), text: textOf(inside) }]
    })
}

function textOf(nodes: ParsedNode[]): string {
    const parts = nodes.map(node => {
        if (TEXT in node) return String(node[TEXT])
        return CDATA in node ? textOf(node[CDATA] as ParsedNode[]) : ''
    })
    return parts.join('')
}
