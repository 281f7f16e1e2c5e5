/** The package has no types of its own (openapi-fuzzer-core 1.0.6). */
declare module 'openapi-fuzzer-core' {
    interface Variation {
        name: string
        request: { method: string; path: string; pathParams?: Record<string, unknown>; queryParams?: Record<string, unknown>; body?: unknown }
    }

    export function swagger(document: object): Variation[]
}
