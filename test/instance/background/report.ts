import type { Platform } from '../platform.ts'

export const messageOf = (error: unknown): string => error instanceof Error ? error.message : String(error)

/** Writes a background failure to the log, where an administrator looks for it: nobody waits for the result. */
export function report({ log }: Platform, what: string, error: unknown): void {
    const stack = error instanceof Error && 'scriptStack' in error && typeof error.scriptStack === 'string' ? `\n${error.scriptStack}` : ''
    log.write('error', 'background', `${what}: ${messageOf(error)}${stack}`)
}
