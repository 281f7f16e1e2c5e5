import type { Platform, Row } from '../platform.ts'

/** Name of the scope that an application file belongs to; `global` when it names none. */
export function scopeOf(platform: Platform, row: Row): string {
    const id = row.sys_scope ?? ''
    if (id === '' || id === 'global') return 'global'
    return platform.cached(`scope ${id}`, () => platform.rows.get('sys_scope', id)?.scope ?? 'global')
}
