import { GlideRecord, gs } from '@servicenow/glide'
import { CONNECTION_TABLE } from '../names.ts'
import { nowMs } from '../shared/clock-records.ts'
import type { Connection, Remembered } from './connection.ts'
import { freshValue, textToRemember } from './remembered.ts'

/** Of the columns. What is longer is not remembered, and found out by each call. */
const LENGTHS: Record<Remembered, number> = { mandatory_columns: 8000, remembered_states: 32000, remembered_settings: 32000, settled_totals: 8000 }

/** As it was read a short while ago, or read now and remembered. Whatever changes it must `forget` it. */
export function remembered<T>(connection: Connection, what: 'remembered_states' | 'remembered_settings', read: () => T): T {
    const known = freshValue(connection.remembered[what], nowMs())
    if (known !== undefined) return known as T
    const value = read()
    remember(connection, what, textToRemember(value, nowMs()))
    return value
}

/** Keeps it, unless something was forgotten since the connection was read: then it may be out of date already. */
export function remember({ sysId, rememberedMark: mark }: Connection, what: Remembered, text: string): void {
    if (text.length > LENGTHS[what]) return
    const record = new GlideRecord(CONNECTION_TABLE)
    record.addQuery('sys_id', sysId)
    if (mark) record.addQuery('remembered_mark', mark)
    else record.addNullQuery('remembered_mark')
    record.setValue(what, text)
    record.updateMultiple()
}

/** Call it after the write that makes it wrong: whoever read before that write cannot keep what he read. For one connection, or all. */
export function forget(what: Remembered, connectionId?: string): void {
    const record = new GlideRecord(CONNECTION_TABLE)
    if (connectionId !== undefined) record.addQuery('sys_id', connectionId)
    record.setValue(what, 'NULL')
    record.setValue('remembered_mark', gs.generateGUID())
    record.updateMultiple()
}
