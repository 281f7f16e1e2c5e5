interface Level {
    /** Null for a list. */
    names: Set<string> | null
    at: string | number
}

const MOST_PATH_CHARACTERS = 200
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g

/**
 * Path of the first name that an object of a JSON text has twice; null when none has. `JSON.parse` would take the last one
 * without a word, where another reader takes the first. The text has been parsed before, so that it is well formed.
 */
export function repeatedName(json: string): string | null {
    const levels: Level[] = []
    let text = ''
    for (const token of json.match(TOKEN) ?? []) {
        const level = levels[levels.length - 1]
        if (token === '{') levels.push({ names: new Set(), at: '' })
        else if (token === '[') levels.push({ names: null, at: 0 })
        else if (token === '}' || token === ']') levels.pop()
        else if (token === ',' && typeof level?.at === 'number') level.at += 1
        else if (token === ':' && level?.names) {
            level.at = JSON.parse(text) as string
            if (level.names.has(level.at)) return levels.map(({ at }) => at).join('.').slice(0, MOST_PATH_CHARACTERS)
            level.names.add(level.at)
        } else text = token
    }
    return null
}
