import type { Platform, Row, Rows } from '../platform.ts'
import { fixedSysId } from '../data/sys-id.ts'
import { accessRules } from './access-rules.ts'
import { accounts, type BaseAccounts } from './accounts.ts'
import { changeModels } from './change-models.ts'
import { choices } from './choices.ts'
import { dataLookups } from './data-lookups.ts'
import { dataPolicies } from './data-policies.ts'
import { menus } from './menus.ts'
import { numbers } from './numbers.ts'
import { properties } from './properties.ts'
import { relatedLists } from './related-lists.ts'
import { roles } from './roles.ts'
import { oauthJobs } from './oauth-jobs.ts'
import { sdkClient } from './sdk-client.ts'
import { signInActions } from './sign-in-actions.ts'
import { tableCleaners } from './table-cleaners.ts'
import { surroundings } from './surroundings.ts'

export type { BaseAccounts } from './accounts.ts'

/** A record of the base system; `key` names it within its table, and its sys_id follows from that. */
export interface BaseRecord {
    table: string
    key: string
    values: Row
}

/** Fills a new base system with the records that every instance has, and with `more`. */
export function insertBaseRecords(rows: Rows, dictionary: Platform['dictionary'], given: BaseAccounts, more: BaseRecord[]): void {
    const records = [
        ...surroundings(),
        ...roles(),
        ...accounts(given),
        ...properties(),
        ...numbers(),
        ...choices(),
        ...accessRules(),
        ...dataPolicies(),
        ...dataLookups(),
        ...changeModels(),
        ...menus(),
        ...relatedLists(),
        ...signInActions(),
        ...oauthJobs(),
        sdkClient(),
        ...tableCleaners(),
        ...more,
    ]
    for (const { table, key, values } of records) {
        rows.insert(table, { ...defaults(dictionary, table), sys_id: fixedSysId(table, key), ...values })
    }
}

/** Fixed default values of the dictionary, so that base records look like records made by hand. */
function defaults(dictionary: Platform['dictionary'], name: string): Row {
    const row: Row = {}
    for (const column of dictionary().require(name).columns.values()) {
        const value = column.defaultValue
        if (value !== null && !value.startsWith('javascript:') && column.type !== 'sys_class_name') row[column.name] = value
    }
    return row
}
