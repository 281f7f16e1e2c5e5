import type { Glide } from './glide-class.ts'
import { GlideRecord } from './glide-record.ts'
import { textOrEmpty } from './values.ts'

export interface GivenEvent {
    name: unknown
    record: unknown
    parm1: unknown
    parm2: unknown
    queue: unknown
    at: string | null
}

/** Hands a script's event to the queue; whether it is registered is the queue's business. */
export function queueEvent({ platform, tx }: Glide, { name, record, parm1, parm2, queue, at }: GivenEvent): void {
    const about = record instanceof GlideRecord ? { table: record.$tableName, sysId: record.getUniqueValue() ?? '' } : { table: '', sysId: '' }
    platform.background.queueEvent(tx, { name: textOrEmpty(name), ...about, parm1: textOrEmpty(parm1), parm2: textOrEmpty(parm2), queue: textOrEmpty(queue), at })
}
