import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'

/** Files of a package by path, without the inventory. */
export type Files = Record<string, string>

/** A zip as `now-sdk pack` makes it: names with a leading slash, an inventory of SHA-256 sums (SDK 4.9.0). */
export function packageOf(files: Files, scope = 'x_lab'): Uint8Array {
    const sums = Object.keys(files).sort().map(path => `${path};${createHash('sha256').update(files[path] ?? '').digest('hex')}`)
    const inventory = [`#build=${scope}`, '#appVersion=1.0.0', '#type=scoped', '#version=1.0.0', ...sums].join('\n')
    return zipOf({ ...files, 'package_inventory.csv': inventory })
}

/** A zip of exactly these files. */
export function zipOf(files: Files): Uint8Array {
    return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [`/${path}`, strToU8(text)])))
}
