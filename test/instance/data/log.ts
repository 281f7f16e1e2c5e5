import type { Log, Rows } from '../platform.ts'

/** Levels of `syslog.level` (not from docs). */
const LEVELS = { debug: '-1', info: '0', warn: '1', error: '2' } as const

export function makeLog(rows: Rows, nodeName: string): Log {
    return {
        write(level, source, message) {
            rows.insert('syslog', { level: LEVELS[level], source, message, type: 'Server', source_application_family: nodeName })
        },
    }
}
