import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readPackage } from '../instance/install/app-package.ts'
import { installPackage } from '../instance/install/install-package.ts'
import { uninstallApp } from '../instance/install/uninstall-app.ts'
import { openPlatform, prepareInstance } from '../instance/open-platform.ts'
import type { Row } from '../instance/platform.ts'
import { attachSharedState, makeSharedBuffers } from '../instance/shared-state.ts'
import { file, LAB_ID, labFiles, record } from './packages/lab.ts'
import { packageOf, zipOf, type Files } from './packages/package-of.ts'

let platform: ReturnType<typeof openPlatform>
let dataDir: string
const empty = mkdtempSync(join(tmpdir(), 'instance-'))

beforeAll(() => prepareInstance({ dataDir: empty, adminPassword: 'admin', fulfillerPassword: 'fred' }))
afterAll(() => rmSync(empty, { recursive: true }))

beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'install-'))
    cpSync(empty, dataDir, { recursive: true })
    platform = openPlatform({ dataDir, nodeName: 'test', shared: attachSharedState(makeSharedBuffers()) })
})

afterEach(() => {
    platform.close()
    rmSync(dataDir, { recursive: true })
})

const install = (files: Files, loadDemo = false): string => installPackage(platform, readPackage(packageOf(files)), { by: 'admin', loadDemo })
const codes = (): (string | null | undefined)[] => platform.rows.find('x_lab_item', {}).map(({ code }) => code).sort()
const dispositions = (where: Row): (string | null | undefined)[] => platform.rows.find('sys_upgrade_history_log', where).map(({ disposition }) => disposition)
const nothingIsLeft = (): void => {
    expect(platform.rows.get('sys_scope', LAB_ID)).toBeNull()
    expect(platform.dictionary().table('x_lab_item')).toBeUndefined()
    expect(platform.rows.find('sys_upgrade_history', {})).toEqual([])
}

describe('install', () => {
    test('a first install brings tables, records and first-install data', () => {
        expect(install(labFiles())).toBe('Lab 1.0.0 installed: 7 records inserted, 0 updated, 0 deleted')
        expect(codes()).toEqual(['first', 'once', 'updated'])
        expect(platform.rows.first('x_lab_item', { code: 'first' })).toMatchObject({ rank: '5', open: '1' })
        expect(platform.rows.first('sys_user_role', { name: 'x_lab.reader' })).toMatchObject({ description: 'Reads & more', sys_scope: LAB_ID, sys_package: LAB_ID })
        expect(platform.rows.first('sys_module', { sys_scope: LAB_ID })?.content).toBe('export const a = 1 < 2')
        expect(platform.rows.first('sys_upgrade_history', { to_version: 'x_lab' })?.upgrade_finished).not.toBeNull()
    })

    test('demo data comes only when asked for', () => {
        install(labFiles(), true)
        expect(codes()).toEqual(['demo', 'first', 'once', 'updated'])
    })

    test('a reference finds its target by the keys when the sys_id is not known', () => {
        const made = { 'update/zz.xml': file(record('x_lab_item', 'b0000000000000000000000000000001', { code: 'keyed' }).replace('<code>', '<owner_role name="admin">c0ffee</owner_role><code>')) }
        install({ ...labFiles(), ...made })
        const role = platform.rows.first('x_lab_item', { code: 'keyed' })?.owner_role ?? ''
        expect(platform.rows.get('sys_user_role', role)?.name).toBe('admin')
    })

    test('a record of the base system with the same coalesce keys is updated and keeps its owner', () => {
        const before = platform.rows.first('sys_user_role', { name: 'itil' })
        install({ ...labFiles(), 'update/zz.xml': file(record('sys_user_role', 'b0000000000000000000000000000002', { name: 'itil', description: 'changed' })) })
        expect(platform.rows.find('sys_user_role', { name: 'itil' })).toHaveLength(1)
        expect(platform.rows.first('sys_user_role', { name: 'itil' })).toMatchObject({ sys_id: before?.sys_id, description: 'changed', sys_scope: before?.sys_scope })
    })
})

describe('upgrade', () => {
    test('replaces what the author changed and leaves once-only data alone', () => {
        install(labFiles())
        platform.rows.update('x_lab_item', 'a0000000000000000000000000000005', { rank: '99' })
        platform.rows.delete('x_lab_item', 'a0000000000000000000000000000006')
        expect(install(labFiles('1.0.1'))).toMatch(/^Lab 1\.0\.1 upgraded from 1\.0\.0: 0 records inserted/)
        expect(platform.rows.find('sys_module', { sys_scope: LAB_ID }).map(({ path }) => path)).toEqual(['x_lab/lab/1.0.1/src/server/work.ts'])
        expect(codes()).toEqual(['first', 'updated'])
        expect(platform.rows.first('x_lab_item', { code: 'first' })?.rank).toBe('99')
    })

    test('skips an application file that a customer changed, and says so', () => {
        install(labFiles())
        platform.rows.insert('sys_update_xml', { name: 'sysevent_script_action_a0000000000000000000000000000003', replace_on_upgrade: '0' })
        install(labFiles('1.0.1'))
        expect(platform.rows.get('sysevent_script_action', 'a0000000000000000000000000000003')?.name).toBe('Act 1.0.0')
        expect(dispositions({ disposition: 'skipped' })).toEqual(['skipped'])
    })

    test('widens columns and never narrows or drops them', () => {
        install(labFiles())
        const narrower = labFiles('1.0.1')
        narrower['dictionary/x_lab_item.xml'] = (narrower['dictionary/x_lab_item.xml'] ?? '').replaceAll('max_length="40"', 'max_length="20"').replace(/<element name="rank"[^>]*>/, '')
        install(narrower)
        expect(platform.dictionary().column('x_lab_item', 'code').maxLength).toBe(40)
        expect(platform.dictionary().column('x_lab_item', 'rank').type).toBe('integer')
    })

    test('applies the deletions of the author only when the property says so', () => {
        install(labFiles())
        const { 'update/sysevent_script_action_1.xml': gone, ...rest } = labFiles('1.0.1')
        expect(gone).toBeDefined()
        const next = { ...rest, 'author_elective_update/gone.xml': file(record('sysevent_script_action', 'a0000000000000000000000000000003', {}, 'DELETE')) }
        install(next)
        expect(platform.rows.get('sysevent_script_action', 'a0000000000000000000000000000003')).not.toBeNull()
        platform.properties.set('com.glide.apps.include_my_deletes', 'true')
        install(next)
        expect(platform.rows.get('sysevent_script_action', 'a0000000000000000000000000000003')).toBeNull()
    })
})

describe('a broken package leaves nothing behind', () => {
    const broken = (path: string, content: string): Files => ({ ...labFiles(), [path]: content })

    test.each([
        ['an unknown table', broken('update/zz.xml', file(record('x_lab_nowhere', 'b1', {}))), 'update/zz.xml: Table x_lab_nowhere does not exist'],
        ['an unknown action', broken('update/zz.xml', file(record('sys_script', 'b1', {}, 'MERGE'))), 'update/zz.xml: the action "MERGE" of <sys_script> is not known'],
        ['a second record for a unique key', broken('update/zz.xml', file(record('x_lab_item', 'b1', { code: 'updated' }))), 'update/zz.xml: Unique Key violation detected by database: x_lab_item (code)'],
        ['a value of the wrong type', broken('update/zz.xml', file(record('x_lab_item', 'b1', { rank: 'one' }))), 'update/zz.xml: x_lab_item.rank is "one", not a whole number'],
        ['a deletion of everything', broken('update/zz.xml', file('<incident action="delete_multiple" query=""/>')), 'update/zz.xml: delete_multiple of incident has the query "", which finds every record'],
        ['another application\'s record', broken('update/zz.xml', file(record('sys_script', 'b1', {}).replace(LAB_ID, 'e'.repeat(32)))), `update/zz.xml: sys_script b1 belongs to the application ${'e'.repeat(32)}, not to this one`],
        ['XML that is not well-formed', broken('update/zz.xml', '<record_update><a></record_update>'), /^update\/zz\.xml is not well-formed XML: line 1/],
        ['a document type', broken('update/zz.xml', '<!DOCTYPE a><record_update></record_update>'), 'update/zz.xml has a document type, which a package may not have'],
        ['a file in no known folder', broken('extra/zz.xml', file()), 'extra/zz.xml: files of this kind are not known in a package'],
    ])('%s', (_what, files, message) => {
        expect(() => install(files)).toThrow(message)
        nothingIsLeft()
    })

    test('a damaged file, a missing inventory, an unsafe name, no zip at all', () => {
        const read = (zip: Uint8Array) => (): unknown => readPackage(zip)
        expect(read(zipOf({ 'update/a.xml': 'x', 'package_inventory.csv': '#build=x_lab\nupdate/a.xml;00' }))).toThrow('update/a.xml is damaged: its SHA-256 is not the one in package_inventory.csv')
        expect(read(zipOf(labFiles()))).toThrow('The package has no package_inventory.csv')
        expect(read(zipOf({ 'update/../../a.xml': 'x' }))).toThrow('The package holds a file with the unsafe name "/update/../../a.xml"')
        expect(read(new Uint8Array([1, 2, 3]))).toThrow('The uploaded file is not a readable zip archive: invalid zip data')
    })

    test('a scope that another application has', () => {
        install(labFiles())
        const other = 'd'.repeat(32)
        const files = Object.fromEntries(Object.entries(labFiles()).map(([path, text]) => [path.replace(LAB_ID, other), text.replaceAll(LAB_ID, other)]))
        expect(() => install(files)).toThrow(`The scope x_lab belongs to another application on this instance: Lab (${LAB_ID})`)
    })
})

describe('removal', () => {
    test('takes the files, and with them the tables when asked to', () => {
        install(labFiles())
        uninstallApp(platform, LAB_ID, true)
        expect(platform.rows.find('sys_metadata', { sys_scope: LAB_ID })).toEqual([])
        expect(platform.dictionary().table('x_lab_item')).toBeUndefined()
        install(labFiles())
        expect(codes()).toEqual(['first', 'once', 'updated'])
    })

    test('keeps tables and data when they are retained', () => {
        install(labFiles())
        uninstallApp(platform, LAB_ID, false)
        expect(codes()).toEqual(['first', 'once', 'updated'])
        expect(platform.rows.get('sys_scope', LAB_ID)).toBeNull()
    })

    test('refuses an application that is not there', () => {
        expect(() => uninstallApp(platform, LAB_ID, true)).toThrow(`There is no application with the sys_id ${LAB_ID}`)
    })
})
