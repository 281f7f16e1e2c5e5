import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { dueRows } from '../../instance/background/claims.ts'
import { EVENT_QUEUE } from '../../instance/background/run-event.ts'
import { TRIGGER_QUEUE } from '../../instance/background/run-trigger.ts'
import { applyTable } from '../../instance/data/ddl.ts'
import type { Parameter } from '../../instance/data/database.ts'
import { parseEncodedQuery } from '../../instance/data/query/encoded.ts'
import { openPlatform, prepareInstance } from '../../instance/open-platform.ts'
import type { Platform, Query } from '../../instance/platform.ts'
import { attachSharedState, makeSharedBuffers } from '../../instance/shared-state.ts'

const GLOBAL = 'global'
let folder: string
let platform: Platform & { close(): void }

beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plans-'))
    prepareInstance({ dataDir: folder, adminPassword: 'not used', fulfillerPassword: 'not used' })
    platform = openPlatform({ dataDir: folder, nodeName: 'test', shared: attachSharedState(makeSharedBuffers()) })
    applyTable(platform, {
        name: 'u_parcel', label: 'Parcel', extends: null, scopeId: GLOBAL,
        columns: [
            { name: 'code', type: 'string', maxLength: 40, unique: true },
            { name: 'owner', type: 'reference', reference: 'sys_user' },
            { name: 'weight', type: 'integer' },
            { name: 'colour', type: 'string', maxLength: 40 },
        ],
        indexes: [{ name: 'weight', columns: ['weight'], unique: false }, { name: 'owner', columns: ['owner'], unique: false }],
    })
    // What a thread reads once, it reads now.
    for (const table of ['u_parcel', 'incident', 'task', 'change_request', 'sys_user']) platform.records.select(platform.begin('system'), table, { limit: 1 })
}, 60_000)
afterAll(() => {
    platform.close()
    rmSync(folder, { recursive: true })
})

/** What SQLite would do for each statement that `work` makes. */
function plansOf(work: () => unknown): string[] {
    const { db } = platform
    const made: [string, Parameter[]][] = []
    const { all } = db
    db.all = <T>(sql: string, params: Parameter[] = []): T[] => {
        made.push([sql, params])
        return all<T>(sql, params)
    }
    work()
    db.all = all
    return made.flatMap(([sql, params]) => db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, params).map(step => step.detail))
}

const queryOf = (encoded: string): Query => parseEncodedQuery(encoded)
const select = (table: string, query: Query): string[] => plansOf(() => platform.records.select(platform.begin('system'), table, query))

/** A scan reads all rows; a temporary tree sorts all that were found. */
const isWasteful = (step: string): boolean => (/^SCAN (?!json_each)/.test(step) && !step.includes('USING INDEX') && !step.includes('USING COVERING INDEX')) || step.includes('TEMP B-TREE')
const waste = (table: string, query: Query): string[] => select(table, query).filter(isWasteful)

test('a query by a column without an index is seen to read all', () => {
    expect(waste('u_parcel', queryOf('colour=red'))).toEqual(['SCAN t'])
    expect(waste('u_parcel', queryOf('ORDERBYcolour'))).not.toEqual([])
})

test.each([
    ['sys_id', 'u_parcel', 'sys_id=0123456789abcdef0123456789abcdef'],
    ['sys_id in a list', 'u_parcel', 'sys_idINa,b,c'],
    ['a unique key', 'u_parcel', 'code=A1'],
    ['a reference', 'u_parcel', 'owner=0123456789abcdef0123456789abcdef'],
    ['an indexed column', 'u_parcel', 'weight>10'],
    ['an indexed column, ordered by it', 'u_parcel', 'weight>10^ORDERBYweight'],
    ['nothing, ordered by an indexed column', 'u_parcel', 'ORDERBYweight'],
    ['nothing, ordered downwards', 'u_parcel', 'ORDERBYDESCweight'],
    ['sys_id, in the hierarchy of tasks', 'incident', 'sys_id=0123456789abcdef0123456789abcdef'],
    ['number, in the hierarchy of tasks', 'incident', 'number=INC0000001'],
    ['number, over the whole hierarchy', 'task', 'number=INC0000001'],
    ['correlation, in the hierarchy of tasks', 'change_request', 'correlation_id=x'],
    ['a reference, in the hierarchy of tasks', 'incident', 'caller_id=0123456789abcdef0123456789abcdef'],
    ['a class, ordered by number', 'incident', 'ORDERBYDESCnumber'],
    ['a class, ordered by its time of creation', 'change_request', 'ORDERBYDESCsys_created_on'],
    ['a field of a reference', 'u_parcel', 'code=A1^owner.user_name=admin'],
    ['a key of a reference in the hierarchy of tasks', 'incident', 'number=INC0000001^assigned_to.user_name=admin'],
    ['user name', 'sys_user', 'user_name=admin'],
    ['the age of a log entry', 'syslog', 'sys_created_on<2031-01-01 00:00:00'],
])('a query by %s reads by an index', (_, table, encoded) => {
    expect(waste(table, queryOf(encoded))).toEqual([])
})

test.each(['sys_id=a', 'sys_idINa,b,c', 'stateIN1,2^sys_idINa,b,c'])('%s reads the rows that it names, not their class', encoded => {
    expect(select('incident', queryOf(encoded))[0]).toMatch(/^SEARCH t USING INDEX sqlite_autoindex_task_1 \(sys_id=\?\)$/)
})

test('a thread keeps the pages of large tables that it reads', () => {
    expect(platform.db.get('PRAGMA cache_size')).toEqual({ cache_size: -32_000 })
})

test('every look-up that a request makes reads by an index: sessions, tokens, roles, queues', () => {
    const lookUps: [string, Record<string, string>][] = [
        ['sys_user_session', { id_digest: 'x' }],
        ['oauth_credential', { token_digest: 'x' }],
        ['sys_properties', { name: 'x' }],
        ['sys_user_has_role', { user: 'x' }],
        ['sys_user_grmember', { user: 'x' }],
        ['sys_journal_field', { element_id: 'x' }],
        ['sys_attachment', { table_sys_id: 'x' }],
        ['sysevent', { state: 'ready' }],
        ['sys_trigger', { state: '0' }],
        ['sys_mutex', { name: 'x' }],
    ]
    const wasteful = lookUps.flatMap(([table, where]) => plansOf(() => platform.rows.find(table, where)).filter(isWasteful).map(step => `${table}: ${step}`))
    expect(wasteful).toEqual([])
})

test.each([EVENT_QUEUE, TRIGGER_QUEUE])('looking for work in $table reads what is due, not what is done', queue => {
    expect(plansOf(() => dueRows(platform, queue)).filter(step => /^SCAN t\b/.test(step))).toEqual([])
})
