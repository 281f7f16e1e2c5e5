import type { Platform, Records, Row } from '../platform.ts'
import { newSysId } from '../data/sys-id.ts'
import { withDefaults } from './default-values.ts'
import { displayValue } from './display.ts'
import { aggregate, count, getRow, select } from './select.ts'
import { shownRecord } from './display-rules.ts'
import { updateMany } from './update-many.ts'
import { deleteRecord, insertRecord, updateRecord } from './write.ts'

/** Record operations in the platform's order of rules and engines; see `Records`. The transaction brings the platform along. */
export function makeRecords(platform: Platform): Records {
    return {
        select,
        count,
        aggregate,
        get: getRow,
        blank: (tx, name): Row => withDefaults(tx, platform.dictionary().require(name), { sys_id: newSysId() }),
        shown: shownRecord,
        insert: insertRecord,
        update: updateRecord,
        updateMany,
        delete: deleteRecord,
        display: displayValue,
    }
}
