import type { Table } from '../data/dictionary.ts'
import type { Platform, RecordInFlight, Row, Transaction } from '../platform.ts'
import { ScriptError } from '../script/script-error.ts'
import { scopeOf } from '../script/scope-of.ts'
import { holdsRole, roleNames } from '../security/roles.ts'

/** Where an action that the server runs can be pressed here: `form_button` and the like of `sys_ui_action`. */
export type Place = 'form_button' | 'form_link' | 'list_choice' | 'list_button'

const PLACES: Place[] = ['form_button', 'form_link', 'list_choice', 'list_button']
/** Places that have no face here, as they are called in the dictionary. */
const NO_FACE: Record<string, string> = {
    form_context_menu: 'context menu of a form', list_context_menu: 'context menu of a list', list_banner_button: 'banner of a list', list_link: 'links of a list',
}

/**
 * Active actions of a table and its ancestors, or of all tables, in their order; one that another overrides is left out.
 * Source: platform-administration/t_EditingAUIAction.md.
 */
export function actionsOf(platform: Platform, table: Table): Row[] {
    const all = platform.cached('UI actions', () => platform.rows.find('sys_ui_action', { active: '1' }))
    const here = all.filter(action => action.table === 'global' || table.ancestors.includes(action.table ?? ''))
    const overridden = new Set(here.map(({ sys_overrides: other }) => other ?? ''))
    return here.filter(({ sys_id: sysId }) => !overridden.has(sysId ?? '')).sort((one, other) => Number(one.order ?? 100) - Number(other.order ?? 100))
}

/** Actions that somebody may press on a form: by role, by `show_insert` and `show_update`, and by their condition. */
export function formActions(tx: Transaction, table: Table, place: 'form_button' | 'form_link', record: { row: Row; isNew: boolean }): Row[] {
    const shownOn = record.isNew ? 'show_insert' : 'show_update'
    return pressable(tx, table, place).filter(action => action[shownOn] === '1' && conditionHolds(tx, action, table, record.row))
}

/** List choices and list buttons are there whatever their condition says: it is asked of each record when they run. */
export function listActions(tx: Transaction, table: Table): Row[] {
    return [...new Set([...pressable(tx, table, 'list_choice'), ...pressable(tx, table, 'list_button')])]
}

/** An error in a condition is logged, and the action is not shown (not from docs). */
export function conditionHolds(tx: Transaction, action: Row, table: Table, row: Row): boolean {
    const condition = action.condition ?? ''
    const record: RecordInFlight = { table: table.name, sysId: row.sys_id ?? '', operation: 'query', values: { ...row }, previous: row, aborted: false }
    try {
        return tx.platform.scripts.condition(tx, scopeOf(tx.platform, action), condition, record, `condition of UI action ${action.name ?? ''}`)
    } catch (error) {
        if (!(error instanceof ScriptError)) throw error
        tx.platform.log.write('error', action.name ?? '', `Condition of UI action ${action.name ?? ''}: ${error.message}`)
        return false
    }
}

/** Names of what cannot be pressed here, for the hint below a face: scripts of the browser, and places without a face. */
export function unpressable(platform: Platform, table: Table): string[] {
    return actionsOf(platform, table).flatMap(action => {
        const name = `the UI action '${action.name ?? ''}'`
        if (action.client === '1') return [`${name} (its script runs in the browser)`]
        if (!isAllowed(platform, action)) return [`${name} (the table does not allow those of other applications)`]
        if (viewsOf(platform).has(action.sys_id ?? '')) return [`${name} (it is bound to views)`]
        const noFace = Object.keys(NO_FACE).filter(place => action[place] === '1').map(place => NO_FACE[place])
        return noFace.length > 0 ? [`${name} (${noFace.join(', ')})`] : PLACES.some(place => action[place] === '1') ? [] : [`${name} (it is in no place)`]
    })
}

function pressable(tx: Transaction, table: Table, place: Place): Row[] {
    const { platform } = tx
    return actionsOf(platform, table).filter(action =>
        action[place] === '1' && action.client !== '1' && !viewsOf(platform).has(action.sys_id ?? '') && isAllowed(platform, action) && hasRole(tx, action))
}

/** Users need at least one of the roles, where there are any. */
function hasRole({ platform, user }: Transaction, { sys_id: sysId }: Row): boolean {
    const needed = platform.cached('roles of UI actions', () => platform.rows.find('sys_ui_action_role', {})).filter(row => row.sys_ui_action === sysId)
    return needed.length === 0 || needed.some(row => holdsRole(user.roles, roleNames(platform).get(row.sys_user_role ?? '') ?? ''))
}

/** Actions that are shown on, or kept from, some views: forms and lists have one view here. */
function viewsOf(platform: Platform): Set<string> {
    return platform.cached('views of UI actions', () => new Set(platform.rows.find('sys_ui_action_view', {}).map(row => row.sys_ui_action ?? '')))
}

/** Those of another application only where the table allows them (platform-facts 2.2). */
function isAllowed(platform: Platform, action: Row): boolean {
    const own = platform.rows.find('sys_db_object', { name: action.table ?? '' })[0]
    return !own || action.sys_scope === own.sys_scope || scopeOf(platform, action) === 'global' || own.actions_access === '1'
}
