import type { Column, Dictionary } from '../../data/dictionary.ts'

/** The column that a dot-walked path ends at; undefined when a step of it does not exist. */
export function columnAt(dictionary: Dictionary, table: string, path: string): Column | undefined {
    const [first = '', ...rest] = path.split('.')
    const column = dictionary.table(table)?.columns.get(first)
    if (!column || rest.length === 0) return column
    return column.reference ? columnAt(dictionary, column.reference, rest.join('.')) : undefined
}
