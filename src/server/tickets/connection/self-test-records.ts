import { CertificateEncryption, GlideDigest, GlideRecord, gs } from '@servicenow/glide'
import { INTEGRATION_ROLE, SCOPE } from '../../names.ts'
import { ownScope } from '../../shared/instance-records.ts'
import { readForeign, type Reading } from '../../shared/write-records.ts'
import { NEEDED, type Rights } from './self-test.ts'

/** While it is true or absent, scripts may create and write whatever the table's own settings say (platform-facts 2.3). */
const LEGACY_PROPERTY = 'glide.record.legacy_cross_scope_access_policy_in_script'
const NO_RECORD = '0'.repeat(32)
/** Base64, as the platform demands of a key. */
const NO_KEY = 'AAAA'
const MOST_PRIVILEGES = 200

/** As the calling user. */
export function callerHasRole(): boolean {
    return gs.hasRole(INTEGRATION_ROLE)
}

/** Reads each table that the application needs, and gives the refusals. */
export function refusedReads(): Record<string, string | null> {
    return Object.fromEntries(Object.keys(NEEDED).map((table) => {
        const found = readForeign(() => {
            const record = new GlideRecord(table)
            record.addQuery('sys_id', NO_RECORD)
            record.setLimit(1)
            record.query()
        })
        return [table, found.read ? null : found.cause] as const
    }))
}

/** Calls what a create and a status event cannot do without: hashes and signatures. */
export function refusedCalls(): Record<string, string | null> {
    const refused = (call: () => unknown): string | null => {
        const made = readForeign(call)
        return made.read ? null : made.cause
    }
    return {
        GlideDigest: refused(() => new GlideDigest().getSHA256Hex(SCOPE)),
        CertificateEncryption: refused(() => CertificateEncryption.generateMac(NO_KEY, 'HmacSHA256', SCOPE)),
    }
}

export function readRights(): Reading<Rights> {
    return readForeign(() => ({ privileges: privileges(), closed: gs.getProperty(LEGACY_PROPERTY, 'true') === 'false' ? closedTables() : [] }))
}

function privileges(): Record<string, string> {
    const record = new GlideRecord('sys_scope_privilege')
    // By the record and not by `source_scope.scope`: the SDK knows the column as text, and through a text nothing is found.
    record.addQuery('source_scope', ownScope().sysId)
    record.addQuery('target_type', 'sys_db_object')
    record.setLimit(MOST_PRIVILEGES)
    record.query()
    const found: Record<string, string> = {}
    while (record.next()) found[`${record.getValue('target_name') ?? ''}.${record.getValue('operation') ?? ''}`] = record.getValue('status') ?? ''
    return found
}

function closedTables(): string[] {
    const table = new GlideRecord('sys_db_object')
    table.addQuery('name', 'IN', Object.keys(NEEDED).join(','))
    table.query()
    const closed: string[] = []
    while (table.next()) {
        const name = table.getValue('name') ?? ''
        if (table.getValue('create_access') !== '1') closed.push(`${name}.create`)
        if (table.getValue('update_access') !== '1') closed.push(`${name}.write`)
    }
    return closed
}
