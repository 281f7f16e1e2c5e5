import { GlideRecord } from '@servicenow/glide'

const TABLE = 'x_smp_stock_item'

/** Quantity of an item, null when there is none of that name. */
export function available(name: string): number | null {
    const item = new GlideRecord(TABLE)
    return item.get('name', name) ? Number(item.getValue('quantity')) : null
}

/** Adds to an item, which is made when it is new; the new quantity, or null when it would fall below zero. */
export function change(name: string, by: number): number | null {
    const item = new GlideRecord(TABLE)
    const known = item.get('name', name)
    const quantity = (known ? Number(item.getValue('quantity')) : 0) + by
    if (quantity < 0) return null
    if (!known) {
        item.initialize()
        item.setValue('name', name)
    }
    item.setValue('quantity', quantity)
    if (known) item.update()
    else item.insert()
    return quantity
}
