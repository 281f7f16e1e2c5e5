import { GlideRecord } from '@servicenow/glide'
import { CONNECTION_TABLE } from '../names.ts'
import { nowMs } from '../shared/clock-records.ts'
import { platformTime } from '../shared/time.ts'
import type { Connection } from './connection.ts'

const SINCE = { send_comments: 'comments_since', send_work_notes: 'work_notes_since' } as const

/** The rule that runs when somebody puts a switch on or off: what was written before is not sent. */
export function noteSwitched(current: GlideRecord): void {
    for (const [column, since] of Object.entries(SINCE)) {
        if (current.getElement(column).changes()) current.setValue(since, platformTime(nowMs()))
    }
}

/** A connection that is older than these columns sends what is written from now on. */
export function fillSince({ sysId }: Connection, now: number): void {
    for (const since of Object.values(SINCE)) {
        const record = new GlideRecord(CONNECTION_TABLE)
        record.addQuery('sys_id', sysId)
        record.addNullQuery(since)
        record.setValue(since, platformTime(now))
        record.updateMultiple()
    }
}
