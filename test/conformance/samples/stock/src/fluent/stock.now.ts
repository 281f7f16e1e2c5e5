import '@servicenow/sdk/global'
import { IntegerColumn, RestApi, StringColumn, Table } from '@servicenow/sdk/core'
import { book, find } from '../server/stock-api.ts'

/** How many there are of what. */
export const x_smp_stock_item = Table({
    name: 'x_smp_stock_item',
    label: 'Stock item',
    display: 'name',
    schema: {
        name: StringColumn({ label: 'Name', maxLength: 100, mandatory: true }),
        quantity: IntegerColumn({ label: 'Quantity', default: 0 }),
    },
    index: [{ name: 'stock_item_name', element: ['name'], unique: true }],
})

RestApi({
    $id: Now.ID['stock-api'],
    name: 'Stock',
    serviceId: 'stock',
    consumes: 'application/json',
    produces: 'application/json',
    versions: [{ $id: Now.ID['stock-api-v1'], version: 1, isDefault: true }],
    routes: [
        { $id: Now.ID['stock-find'], name: 'find', method: 'GET', path: '/items/{name}', version: 1, script: find, authorization: false },
        { $id: Now.ID['stock-book'], name: 'book', method: 'POST', path: '/items/{name}', version: 1, script: book, authorization: false },
    ],
})
