import type { Context } from 'hono'
import type { Table } from '../data/dictionary.ts'
import { localPath } from '../http/addresses.ts'
import type { Row, Transaction } from '../platform.ts'
import { ScriptError } from '../script/script-error.ts'
import { leaveNotices, type Notice } from './notices.ts'
import { textIn } from './submission.ts'
import { conditionHolds, listActions } from './ui-actions.ts'

type Answer = Response | Promise<Response>

/** More than a list shows at once. */
const MOST_RECORDS = 100

/** Runs the action on the record of a form, and goes where its script says; otherwise back to the form. */
export function pressOnForm(c: Context, tx: Transaction, table: Table, action: Row, pressed: { row: Row; isNew: boolean; changes: Row }): Answer {
    const done = run(tx, table, action, pressed)
    leaveNotices(c, [...done.notices, ...tx.messages])
    const form = done.sysId ? `/${table.name}.do?sys_id=${done.sysId}` : `/${table.name}_list.do`
    return c.redirect(done.redirect === null ? form : addressOf(done.redirect), 303)
}

/**
 * A choice of a list: runs for each selected record for which its condition holds (platform-administration/t_EditingAUIAction.md);
 * how many were passed over is said (not from docs).
 */
export async function pressOnList(c: Context, tx: Transaction, table: Table): Promise<Response> {
    const body = await c.req.parseBody({ all: true })
    const back = localPath(textIn(body, 'sysparm_return') ?? `/${table.name}_list.do`)
    const action = listActions(tx, table).find(({ sys_id: sysId }) => sysId === textIn(body, 'sys_action'))
    const chosen = [body.sysparm_checked_items ?? []].flat().filter(id => typeof id === 'string').slice(0, MOST_RECORDS)
    if (!action || chosen.length === 0) {
        leaveNotices(c, [{ kind: 'error', text: action ? 'No records selected' : 'Choose an action' }])
        return c.redirect(back, 303)
    }
    const { access, records } = tx.platform
    const rows = chosen.map(id => records.get(tx, table.name, id)).filter((row): row is Row => row !== null && access.record(tx, table.name, 'read', row))
    const fitting = rows.filter(row => conditionHolds(tx, action, table, row))
    const done = fitting.map(row => run(tx, table, action, { row, isNew: false, changes: {} }))
    const passed = chosen.length - fitting.length
    const info: Notice[] = passed > 0 ? [{ kind: 'info', text: `${action.name ?? ''}: not for ${passed} of ${chosen.length} selected` }] : []
    leaveNotices(c, [...info, ...done.flatMap(({ notices }) => notices), ...tx.messages])
    const redirect = done.find(one => one.redirect !== null)?.redirect
    return c.redirect(redirect ? addressOf(redirect) : back, 303)
}

interface Done {
    redirect: string | null
    sysId: string | null
    notices: Notice[]
}

/** An exception is logged, and the user told so; what the script wrote before stays. */
function run(tx: Transaction, table: Table, action: Row, { row, isNew, changes }: { row: Row; isNew: boolean; changes: Row }): Done {
    try {
        return { ...tx.platform.scripts.uiAction(tx, action, { table: table.name, row, isNew, changes }), notices: [] }
    } catch (error) {
        if (!(error instanceof ScriptError)) throw error
        tx.platform.log.write('error', action.name ?? '', `UI action ${action.name ?? ''}: ${error.message}${error.scriptStack ? `\n${error.scriptStack}` : ''}`)
        return { redirect: null, sysId: isNew ? null : row.sys_id ?? null, notices: [{ kind: 'error', text: `${action.name ?? ''} failed; the system log says why` }] }
    }
}

/**
 * Where a script leads: `incident.do?sys_id=…` is an address on this instance, a whole address that of another site
 * (platform-administration/t_EditingAUIAction.md).
 */
function addressOf(redirect: string): string {
    if (/^https?:\/\//i.test(redirect)) return URL.canParse(redirect) ? new URL(redirect).href : '/'
    return localPath(redirect.startsWith('/') ? redirect : `/${redirect}`)
}
