/** Operators of encoded queries and `addQuery` that the instance knows (docs: platform-user-interface/r_OpAvailableFiltersQueries). */
export const OPERATORS = [
    '=', '!=', '>', '>=', '<', '<=',
    'IN', 'NOT IN', 'LIKE', 'NOT LIKE', 'CONTAINS', 'DOES NOT CONTAIN', 'STARTSWITH', 'ENDSWITH',
    'ISEMPTY', 'ISNOTEMPTY', 'ANYTHING', 'EMPTYSTRING', 'SAMEAS', 'NSAMEAS', 'BETWEEN',
    'GT_FIELD', 'LT_FIELD', 'GT_OR_EQUALS_FIELD', 'LT_OR_EQUALS_FIELD', 'INSTANCEOF', 'ON', 'NOTON',
    'RELATIVEGT', 'RELATIVEGE', 'RELATIVELT', 'RELATIVELE', 'RELATIVEEE',
    'VALCHANGES', 'CHANGESFROM', 'CHANGESTO',
    // Ours, for look-ups by a value that may read `NULL`; it cannot be written in an encoded query.
    'EXACTLY',
] as const

export type Operator = (typeof OPERATORS)[number]

const ALIASES: Record<string, Operator> = {
    '*': 'CONTAINS',
    '!*': 'NOT LIKE',
    '%': 'ENDSWITH',
    '<>': '!=',
    NOTLIKE: 'NOT LIKE',
    NOTIN: 'NOT IN',
}

const KNOWN = new Map<string, Operator>([...OPERATORS.map(name => [name, name] as const), ...Object.entries(ALIASES)])

/** Operators that exist on the platform and that this instance refuses by name. */
const UNKNOWN_HERE = ['DYNAMIC', 'DATEPART', 'MORETHAN', 'LESSTHAN', 'IN_HIERARCHY', 'RLQUERY', 'ENDRLQUERY', 'MATCH_PAT', 'MATCH_RGX', 'TOPIC', 'SLX']

const LONGEST_FIRST = [...KNOWN.keys(), ...UNKNOWN_HERE].filter(name => name !== 'EXACTLY').sort((a, b) => b.length - a.length)

/** The operator that `text` begins with, longest first; null when it begins with none. */
export function leadingOperator(text: string): string | null {
    return LONGEST_FIRST.find(name => text.startsWith(name)) ?? null
}

/** Throws for an operator that is not known. */
export function operatorOf(name: string): Operator {
    const known = KNOWN.get(name.trim().toUpperCase())
    if (!known) throw new Error(`Query operator '${name}' is not emulated`)
    return known
}
