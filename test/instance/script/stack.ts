/** A frame of the local instance or of Node: its place is an absolute path, a URL, or has no file. */
const OWN_FRAME = /^\s+at (?:.* \()?(?:\/|[A-Za-z]:\\|file:|node:|local-instance|<anonymous>)/

/** A stack trace with the frames of scripts only. */
export function scriptFrames(stack: string): string {
    return stack.split('\n').filter(line => !OWN_FRAME.test(line)).join('\n')
}
