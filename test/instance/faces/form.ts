import type { Context } from 'hono'
import type { Table } from '../data/dictionary.ts'
import { parseEncodedQuery } from '../data/query/encoded.ts'
import type { Row, Transaction } from '../platform.ts'
import { sectionsOf, type FormRecord } from './form-field.ts'
import { formPage, NEW, noSuchRecord } from './form-page.ts'
import { presetsOf } from './presets.ts'

type Answer = Response | Promise<Response>

/**
 * `<table>.do?sys_id=…`; a new record with `sys_id=-1`, whose query gives it values; or the record that a query finds.
 * Sources: markdown/platform-user-interface/{navigate-using-url,r_NavigatingByURLExamples}.md.
 */
export function showForm(c: Context, tx: Transaction, table: Table): Answer {
    const query = c.req.query('sysparm_query') ?? ''
    const sysId = c.req.query('sys_id') ?? (query ? foundBy(tx, table, query) : NEW)
    const row = sysId === null ? null : recordFor(tx, table, sysId)
    if (!row) return noSuchRecord(c, tx, table, sysId)
    const isNew = sysId === NEW
    const own = row.sys_class_name
    if (!isNew && own && own !== table.name && tx.platform.dictionary().table(own)) return c.redirect(`/${own}.do?sys_id=${row.sys_id}`, 302)
    const changes = isNew ? presetsOf(tx, table, query) : {}
    const shown = tx.platform.records.shown(tx, table.name, row)
    return formPage(c, tx, { table, row: shown, isNew, typed: typedAs(tx, { table, row: shown, isNew }, changes), changes, notices: [], status: 200 })
}

/** A new record with its defaults, or the record where the user may see it. */
export function recordFor(tx: Transaction, table: Table, sysId: string): Row | null {
    const { access, records } = tx.platform
    if (sysId === NEW) return access.record(tx, table.name, 'create', null) ? records.blank(tx, table.name) : null
    const row = records.get(tx, table.name, sysId)
    return row && access.record(tx, table.name, 'read', row) ? row : null
}

/** Preset values as if the user had typed them, so that they are written with the rest. */
function typedAs(tx: Transaction, record: FormRecord, changes: Row): ReadonlyMap<string, string> {
    if (Object.keys(changes).length === 0) return new Map()
    const fields = sectionsOf(tx, { ...record, row: { ...record.row, ...changes } }).flatMap(section => section.fields)
    return new Map(fields.filter(({ column }) => column.name in changes).map(({ column, text }) => [column.name, text]))
}

function foundBy(tx: Transaction, table: Table, query: string): string | null {
    return tx.platform.records.select(tx, table.name, { ...parseEncodedQuery(query), limit: 1 })[0]?.sys_id ?? null
}
