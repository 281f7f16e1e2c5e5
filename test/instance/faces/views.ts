import type { Platform, Row } from '../platform.ts'

const DEFAULT_VIEW = 'Default view'

/** Does a list, form or related list belong to the view of this name? The default view has no name (reported). */
export function isInView({ rows }: Platform, { view }: Row, name: string): boolean {
    const found = rows.get('sys_ui_view', view ?? '')
    return name === '' ? found?.title === DEFAULT_VIEW : found?.name === name
}
