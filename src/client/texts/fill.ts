/** `text` with `{0}`, `{1}`, … replaced by the values in order. */
export function fill(text: string, ...values: (string | number)[]): string {
    return text.replace(/\{(\d)\}/g, (hole, index: string) => String(values[Number(index)] ?? hole))
}
