declare global {
    interface Window {
        /** Put into the page by the build: each key of a `t()` call with its text in the reader's language. */
        __TRANSLATIONS__?: Record<string, string>
    }
}

/** A text with its key. The build makes a UI message (English) of each literal one that it finds in a `t()` call. */
export interface Text {
    code: string
    message: string
}

/**
 * The text in the reader's language, else in English.
 * Stands in for `t` of the package `sn-translate`, whose published version (19.1.0) cannot read `{code, message}`,
 * the form that the build collects (SDK 4.9.0, isomorphic-rollup/src/sn-translate). src/client/package.json maps the name here.
 */
export function t(text: Text): string {
    const translated = window.__TRANSLATIONS__?.[text.code]
    // the platform answers a key it has no message for with the key itself
    return !translated || translated === text.code ? text.message : translated
}
