import type { Context } from 'hono'

/** What the address of a list asks for. */
export interface ListRequest {
    table: string
    /** Conditions of the encoded query, without its order. */
    conditions: string
    /** The first order of the query; the others stay in `query`. */
    order: { field: string; descending: boolean } | null
    /** The whole encoded query, order included. */
    query: string
    firstRow: number
    /** Most rows of the whole list. */
    mostRows: number | null
    view: string
}

const ORDER = /^ORDERBY(DESC)?([a-z_].*)$/

/**
 * Reads the address: `sysparm_query`, `sysparm_order`, `sysparm_order_direction`, `sysparm_force_row_count`, `sysparm_view`
 * (markdown/platform-user-interface/navigate-using-url.md) and `sysparm_first_row` (reported).
 */
export function readListRequest(c: Context, table: string): ListRequest {
    const given = (c.req.query('sysparm_query') ?? '').split('^')
    const conditions = given.filter(part => part !== '' && !ORDER.test(part)).join('^')
    const orders = given.filter(part => ORDER.test(part))
    const field = c.req.query('sysparm_order') ?? ''
    const direction = c.req.query('sysparm_order_direction') === 'desc' ? 'ORDERBYDESC' : 'ORDERBY'
    if (orders.length === 0 && ORDER.test(`${direction}${field}`)) orders.push(`${direction}${field}`)
    const first = ORDER.exec(orders[0] ?? '')
    return {
        table,
        conditions,
        order: first ? { field: first[2] ?? '', descending: first[1] !== undefined } : null,
        query: [conditions, ...orders].filter(part => part !== '').join('^'),
        firstRow: wholeNumber(c.req.query('sysparm_first_row')) ?? 1,
        mostRows: wholeNumber(c.req.query('sysparm_force_row_count')),
        view: c.req.query('sysparm_view') ?? '',
    }
}

/** The address of a list; what is left out of `changes` stays as it is, but for the first row. */
export function listAddress(request: ListRequest, changes: { query?: string; firstRow?: number }): string {
    const { query = request.query, firstRow = 1 } = changes
    const given = new URLSearchParams({
        ...(query && { sysparm_query: query }),
        ...(firstRow > 1 && { sysparm_first_row: String(firstRow) }),
        ...(request.mostRows !== null && { sysparm_force_row_count: String(request.mostRows) }),
        ...(request.view && { sysparm_view: request.view }),
    })
    return `/${request.table}_list.do${given.size > 0 ? `?${given.toString()}` : ''}`
}

/** The query with other conditions and the same order. */
export function withConditions(request: ListRequest, conditions: string): string {
    const orders = request.query.slice(request.conditions.length).replace(/^\^/, '')
    return [conditions, orders].filter(part => part !== '').join('^')
}

/** The query ordered by one column; a second time in reverse. */
export function orderedBy(request: ListRequest, field: string): string {
    const reverse = request.order?.field === field && !request.order.descending
    return [request.conditions, `${reverse ? 'ORDERBYDESC' : 'ORDERBY'}${field}`].filter(part => part !== '').join('^')
}

function wholeNumber(text: string | undefined): number | null {
    return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}
