/** What the SDK's build knows by itself, and plain `tsc` does not. */

declare module '*.html' {
    const page: string
    export default page
}

/** Named by the SDK's own sources of 4.9.0; the DOM library would let server code use what an instance lacks. */
type File = never
