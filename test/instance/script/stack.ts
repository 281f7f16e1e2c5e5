import { SourceMap, type SourceMapPayload } from 'node:module'

/** A frame of the local instance or of Node: its place is an absolute path, a URL, or has no file. */
const OWN_FRAME = /^\s+at (?:.* \()?(?:\/|[A-Za-z]:\\|file:|node:|local-instance|<anonymous>)/
const PLACE = /([\w.@-]+(?:\/[\w.@-]+)+):(\d+):(\d+)/

const lines = new Map<string, SourceMap>()

/** Keeps where a module's compiled lines come from. */
export function rememberLines(path: string, map: string): void {
    lines.set(path, new SourceMap(JSON.parse(map) as SourceMapPayload))
}

/** A stack trace with the frames of scripts only, in the lines of the modules as they were shipped. Scripts may set anything as a stack. */
export function scriptFrames(stack: unknown): string {
    if (typeof stack !== 'string') return ''
    return stack.split('\n').filter(line => !OWN_FRAME.test(line)).map(line => line.replace(PLACE, shipped)).join('\n')
}

function shipped(place: string, path: string, line: string, column: string): string {
    const entry = lines.get(path)?.findEntry(Number(line) - 1, Number(column) - 1)
    return entry && 'originalLine' in entry ? `${path}:${entry.originalLine + 1}:${entry.originalColumn + 1}` : place
}
