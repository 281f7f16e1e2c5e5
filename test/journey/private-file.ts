import { renameSync, writeFileSync } from 'node:fs'

/** Writes JSON that only its owner may read. Written aside and moved, so that a crash leaves the old file or the new one. */
export function writePrivateJson(file: string, value: unknown): void {
    writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 4)}\n`, { mode: 0o600 })
    renameSync(`${file}.new`, file)
}
