import { createHmac } from 'node:crypto'
import type { Database } from '../data/database.ts'
import { property, type Setting } from '../profiles/setting.ts'

/** Tells whether a key is the one that an instance was made with; nothing of the key can be read from it. */
const NAME = 'local.instance.key_mark'

const markOf = (key: Uint8Array): string => createHmac('sha256', key).update(NAME).digest('hex').slice(0, 16)

export const keyMark = (key: Uint8Array): Setting => property(NAME, markOf(key))

/** Throws when the key is another's: no secret of the instance could be read with it. An instance without a mark is older than marks. */
export function mustBelongTo(key: Uint8Array, db: Database, dataDir: string): void {
    const mark = db.get<{ value: string | null }>('SELECT value FROM sys_properties WHERE name = ?', [NAME])?.value
    if (mark && mark !== markOf(key)) throw new Error(`The key in ${dataDir} is not the one that its database was made with`)
}
