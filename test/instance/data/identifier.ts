const NAME = /^[A-Za-z_$][A-Za-z0-9_$]{0,127}$/

/** A table or column name, quoted for SQL. Names come from the dictionary only; anything else is refused. */
export function quoted(name: string): string {
    if (!NAME.test(name)) throw new Error(`'${name.slice(0, 80)}' is not a table or column name`)
    return `"${name}"`
}

/** A list of class names as SQL text literals; names are the dictionary's and still checked. */
export function classList(names: readonly string[]): string {
    return names.map(name => `'${quoted(name).slice(1, -1)}'`).join(', ')
}
