import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { basic, tableApi, type TableApi, type TableRow } from '../../journey/table-api.ts'
import { behaviour, refused } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { RuleBook, TESTER, type GivenRule } from './tester.ts'

const NO_ROWS = 'answered 403: Insufficient rights to query records'
const UNREADABLE = `${NO_ROWS} - Field(s) present in the query do not have permission to be read`

const tester: GivenRule = { roles: ['lab.tester'] }
const other: GivenRule = { roles: ['lab.other'] }
const where = (condition: string, more: Record<string, string> = {}): GivenRule => ({ values: { condition: `${condition}^EQ`, ...more } })
const script = (text: string): GivenRule => ({ values: { advanced: '1', script: text } })
const denyUnless = (rule: GivenRule): GivenRule => ({ ...rule, values: { decision_type: 'deny', ...rule.values } })
const hiddenNote: GivenRule = { on: '.note', ...other }

const book = new RuleBook()
const T = {
    none: book.table(),
    own: book.table(tester),
    inactive: book.table({ ...tester, values: { active: '0' } }),
    either: book.table(other, tester),
    roles: book.table({ roles: ['lab.other', 'lab.tester'] }),
    condition: book.table({ ...tester, ...where('rank=2') }),
    script: book.table({ ...tester, values: { condition: 'rank=1^EQ', advanced: '1', script: 'answer = current.getValue(\'code\') == \'other\';' } }),
    answer: book.table(script('answer = current.getValue(\'code\') == \'open\';')),
    last: book.table(script('current.getValue(\'code\') == \'open\'')),
    beforeQuery: book.table({ ...other, ...where('rank=1') }),
    afterQuery: book.table(where('rank=7')),
    empty: book.table({}),
    goneRole: book.table({ roles: ['lab.tester', 'lab.gone'] }),
    answersTrue: book.table({ ...tester, ...script('answer = true;') }),
    justTrue: book.table({ ...tester, ...script('true') }),
    appliesTo: book.table(tester, denyUnless({ ...other, values: { applies_to: 'code=open^EQ' } })),
    appliesToCase: book.table(tester, denyUnless({ ...other, values: { applies_to: 'code=OPEN^EQ' } })),
    attribute: book.table({ values: { security_attribute: 'f'.repeat(32) } }),
    hidden: book.table(tester, hiddenNote),
    closed: book.table(other, { on: '.note', ...tester }),
    anyField: book.table(tester, { on: '.*', ...other }, { on: '.note', ...tester }),
    anyTable: book.table(tester, { on: '*.note', ...tester }, { on: '.*', ...other }),
    write: book.table(tester, { ...tester, operation: 'write' }, { ...hiddenNote, operation: 'write' }),
    create: book.table(tester, { ...tester, operation: 'create' }, { ...hiddenNote, operation: 'write' }),
    overridden: book.table(other),
    notOverridden: book.table({ ...other, ...where('rank=9', { admin_overrides: '0' }) }),
    partly: book.table(where('rank=9'), where('rank=8', { admin_overrides: '0' })),
    denied: book.table(tester, denyUnless(other)),
    passed: book.table({ ...tester, ...where('rank=2') }, denyUnless(tester)),
    demanding: book.table(tester, denyUnless({ ...tester, ...where('rank=2') })),
    deniedField: book.table(tester, denyUnless(hiddenNote)),
    range: book.table(tester, { ...hiddenNote, operation: 'query_range' }),
    match: book.table(tester, { ...hiddenNote, operation: 'query_match' }),
    asked: book.table(tester, hiddenNote, { on: '.note', operation: 'query_match', ...tester }),
    can: book.table(tester, { ...tester, operation: 'create' }, hiddenNote),
    many: book.table(tester, { ...tester, ...where('rank=1'), operation: 'write' }, { ...hiddenNote, operation: 'write' }, { ...tester, ...where('rank=1'), operation: 'delete' }),
    secure: book.table({ ...tester, ...where('rank=1') }, hiddenNote),
}

const RESOURCES = {
    can: `
        var item = new GlideRecord('${T.can}'); item.get('code', 'open');
        return [item.canRead(), item.canWrite(), item.canCreate(), item.canDelete(), item.note.canRead(), item.note.canWrite()];`,
    secure: `
        var rows = new GlideRecordSecure('${T.secure}'); rows.query(); var found = [];
        while (rows.next()) { found.push([rows.getValue('code'), rows.getValue('note')]); } return found;`,
    many: `
        var all = new GlideRecordSecure('${T.many}'); all.setValue('note', 'changed'); all.setValue('at', '2024-01-01 00:00:00'); all.updateMultiple();
        var read = [], rows = new GlideRecord('${T.many}'); rows.orderBy('code'); rows.query(); while (rows.next()) read.push([rows.getValue('code'), rows.getValue('note'), rows.getValue('at')]);
        var gone = new GlideRecordSecure('${T.many}'); gone.deleteMultiple(); rows.query(); rows.next(); return [read, rows.getRowCount(), rows.getValue('code')];`,
    plain: `var rows = new GlideRecord('${T.secure}'); rows.query(); return rows.getRowCount();`,
    fill: `
        ${JSON.stringify(book.tables)}.forEach(function (name) {
            ['open', 'other'].forEach(function (code, index) {
                var item = new GlideRecord(name); item.initialize(); item.setValue('code', code); item.setValue('note', code + ' note'); item.setValue('rank', index + 1); item.insert();
            });
        });
        return true;`,
}

let probes: ProbeInstance
let tess: TableApi
beforeAll(async () => {
    probes = await startProbes({ resources: RESOURCES, tables: book.tables }, platform => book.write(platform))
    tess = tableApi(probes.instance.url, TESTER.user, TESTER.password)
    await probes.probe('fill')
}, 120_000)
afterAll(() => probes.stop())

const codes = async (table: string, api = tess): Promise<string[]> => (await api.find(table, 'ORDERBYcode', 'code')).map(({ code = '' }) => code)
const fields = async (table: string): Promise<string[]> => Object.keys((await tess.find(table, '', 'code,note'))[0] ?? {})
const openOf = async (table: string): Promise<string> => (await probes.admin.find(table, 'code=open', 'sys_id'))[0]?.sys_id ?? ''
const probe = async (name: string): Promise<unknown> => {
    const answer = await probes.call(`/api/x_lab/probe/${name}`, { headers: { authorization: basic(TESTER.user, TESTER.password) } })
    return ((await answer.json()) as { result: unknown }).result
}
async function property(name: string, value: string): Promise<void> {
    const [row] = await probes.admin.find('sys_properties', `name=${name}`, 'sys_id')
    await (row ? probes.admin.update('sys_properties', row.sys_id ?? '', { value }) : probes.admin.create('sys_properties', { name, value, type: 'string' }))
}

describe('Which rules count', () => {
    behaviour('a table without rules of its own is left to the rules for all tables, which let administrators pass', 'platform-security/access-control/c_DefaultDenyProperty.md', async () => {
        await expect(codes(T.none)).rejects.toThrow(NO_ROWS)
        expect(await codes(T.none, probes.admin)).toEqual(['open', 'other'])
    })

    behaviour('with glide.sm.default_mode set to allow everybody passes there', 'platform-security/access-control/c_DefaultDenyProperty.md', async () => {
        await property('glide.sm.default_mode', 'allow')
        expect(await codes(T.none)).toEqual(['open', 'other'])
        await property('glide.sm.default_mode', 'deny')
    })

    behaviour('a rule of the table decides before the rules for all tables', 'platform-security/access-control/acl-rule-types.md', async () => {
        expect(await codes(T.own)).toEqual(['open', 'other'])
    })

    behaviour('a rule of the table that it extends counts where it has none', 'platform-security/access-control/acl-rule-types.md', async () => {
        const { sys_id = '' } = await probes.admin.create('service_offering', { name: 'An offering' })
        expect(await tess.get('service_offering', sys_id, 'name')).toEqual({ name: 'An offering' })
    })

    behaviour('an inactive rule does not count', 'platform-security/access-control/exploring-access-control-list.md', async () => {
        await expect(codes(T.inactive)).rejects.toThrow(NO_ROWS)
    })

    behaviour('a rule for one operation says nothing about another', 'platform-security/access-control/exploring-access-control-list.md', async () => {
        await expect(tess.update(T.own, await openOf(T.own), { note: 'changed' })).rejects.toThrow('answered 403: Operation Failed - ACL Exception Update Failed due to security constraints')
        await expect(tess.create(T.own, { code: 'new' })).rejects.toThrow('answered 403: Operation Failed - ACL Exception Insert Failed due to security constraints')
    })

    behaviour('of several rules for the same object one that passes is enough', 'platform-security/access-control/exploring-access-control-list.md', async () => {
        expect(await codes(T.either)).toEqual(['open', 'other'])
    })
})

describe('What a rule demands', () => {
    behaviour('one of its roles is enough', 'platform-security/access-control/exploring-access-control-list.md', async () => {
        expect(await codes(T.roles)).toEqual(['open', 'other'])
    })

    behaviour('a record that fails the condition is left out of lists, and not found by itself', 'platform-security/access-control/exploring-access-control-list.md', async () => {
        expect(await codes(T.condition)).toEqual(['other'])
        await expect(tess.get(T.condition, await openOf(T.condition), 'code')).rejects.toThrow('answered 404')
    })

    behaviour('roles, condition and script must all hold', 'platform-security/access-control/exploring-access-control-list.md', async () => {
        expect(await codes(T.script)).toEqual([])
    })

    behaviour('a script answers by its last value or by the variable answer, and sees the record as current', 'platform-security/access-control/exploring-access-control-list.md', async () => {
        expect([await codes(T.answer), await codes(T.last)]).toEqual([['open'], ['open']])
    })

    behaviour('before the query only roles are looked at: without them the whole list is refused', 'platform-security/access-control/exploring-access-control-list.md', async () => {
        await expect(codes(T.beforeQuery)).rejects.toThrow(NO_ROWS)
        expect(await codes(T.afterQuery)).toEqual([])
    })

    behaviour('a rule that demands nothing denies', 'platform-security/access-control/exploring-access-control-list.md', async () => {
        await expect(codes(T.empty)).rejects.toThrow(NO_ROWS)
    })

    behaviour('a rule with a role that does not exist denies', 'platform-security/access-control/exploring-access-control-list.md', async () => {
        await expect(codes(T.goneRole)).rejects.toThrow(NO_ROWS)
    })

    behaviour('a rule whose script says no more than true denies', 'platform-security/access-control/exploring-access-control-list.md', async () => {
        await expect(codes(T.answersTrue)).rejects.toThrow(NO_ROWS)
        await expect(codes(T.justTrue)).rejects.toThrow(NO_ROWS)
    })

    behaviour('applies to says which records a rule concerns, with case', 'platform-security/access-control/exploring-access-control-list.md', async () => {
        expect([await codes(T.appliesTo), await codes(T.appliesToCase)]).toEqual([['other'], ['open', 'other']])
    })

    refused('rules with a security attribute', 'platform-security/access-control/exploring-access-control-list.md', async () => {
        await expect(codes(T.attribute)).rejects.toThrow('Security attributes are not emulated')
    })
})

describe('Fields', () => {
    behaviour('a field that may not be read is left out of the answers', ['platform-security/access-control/exploring-access-control-list.md', 'platform-security/access-control/acl-rule-types.md'], async () => {
        expect(await fields(T.hidden)).toEqual(['code'])
    })

    behaviour('a field rule opens nothing that the table rule closes', 'platform-security/access-control/acl-rule-types.md', async () => {
        await expect(codes(T.closed)).rejects.toThrow(NO_ROWS)
    })

    behaviour('a rule for any field of a table counts for the fields without one of their own', 'platform-security/access-control/acl-rule-types.md', async () => {
        expect(await fields(T.anyField)).toEqual(['note'])
    })

    behaviour('a rule for a field of any table counts before one for any field of the table', 'platform-security/access-control/acl-rule-types.md', async () => {
        expect(await fields(T.anyTable)).toEqual(['note'])
    })

    behaviour('a field that may not be written keeps its value, and the rest of the update is done', ['platform-security/access-control/exploring-access-control-list.md', 'reported'], async () => {
        expect(await tess.update(T.write, await openOf(T.write), { note: 'changed', rank: '3' })).toMatchObject({ note: 'open note', rank: '3' })
    })

    behaviour('creating asks the write rules of a field that has none for creating', 'platform-security/access-control/acl-rule-types.md', async () => {
        expect(await tess.create(T.create, { code: 'created', note: 'lost' })).toMatchObject({ code: 'created', note: '' })
    })
})

describe('Administrators', () => {
    behaviour('pass a rule that administrators override, and no other', 'platform-security/access-control/exploring-access-control-list.md', async () => {
        expect([await codes(T.overridden, probes.admin), await codes(T.notOverridden, probes.admin).catch(() => [])]).toEqual([['open', 'other'], []])
    })

    behaviour('one rule of an object that is not overridden takes the override from all of them, unless overrides are looked at one by one', 'platform-security/access-control/t_EvalAdmOverrideAccLevel.md', async () => {
        expect(await codes(T.partly, probes.admin)).toEqual([])
        await property('glide.security.admin.override.accessterm', 'true')
        expect(await codes(T.partly, probes.admin)).toEqual(['open', 'other'])
        await property('glide.security.admin.override.accessterm', 'false')
    })
})

describe('Deny-unless rules', () => {
    behaviour('come first: who fails one is denied, whatever the others allow', 'platform-security/access-control/acl-denial-behavior.md', async () => {
        await expect(codes(T.denied)).rejects.toThrow(NO_ROWS)
    })

    behaviour('who passes one still needs a rule that allows', 'platform-security/access-control/acl-denial-behavior.md', async () => {
        expect(await codes(T.passed)).toEqual(['other'])
    })

    behaviour('demand everything that they state', 'platform-security/access-control/acl-denial-behavior.md', async () => {
        expect(await codes(T.demanding)).toEqual(['other'])
    })

    behaviour('of a field deny that field alone', ['platform-security/access-control/acl-denial-behavior.md', 'platform-security/access-control/acl-rule-types.md'], async () => {
        expect(await fields(T.deniedField)).toEqual(['code'])
    })
})

describe('Query rules of access control', () => {
    const found = (table: string, query: string): Promise<TableRow[]> => tess.find(table, query, 'code')

    behaviour('a column that may not be read may not be searched or sorted by', ['platform-security/access-control/query-acl-rule.md', 'reported'], async () => {
        for (const query of ['note=open note', 'noteSTARTSWITHopen', 'ORDERBYnote', 'code=open^ORnoteISEMPTY']) await expect(found(T.hidden, query)).rejects.toThrow(UNREADABLE)
        expect(await found(T.hidden, 'code=open')).toHaveLength(1)
    })

    behaviour('query_range rules decide about every operator but equality and emptiness, and about sorting', 'platform-security/access-control/query-acl-rule.md', async () => {
        expect(await found(T.range, 'note=open note')).toHaveLength(1)
        for (const query of ['noteLIKEnote', 'note>a', 'ORDERBYDESCnote']) await expect(found(T.range, query)).rejects.toThrow(UNREADABLE)
    })

    behaviour('query_match rules decide about equality and emptiness', 'platform-security/access-control/query-acl-rule.md', async () => {
        for (const query of ['note=open note', 'noteINa,b', 'noteISEMPTY']) await expect(found(T.match, query)).rejects.toThrow(UNREADABLE)
        expect(await found(T.match, 'noteLIKEopen')).toHaveLength(1)
    })

    behaviour('a query rule takes the place of the right to read', 'platform-security/access-control/query-acl-rule.md', async () => {
        expect(await found(T.asked, 'note=open note')).toEqual([{ code: 'open' }])
    })
})

describe('Rules in scripts', () => {
    behaviour('canRead, canWrite, canCreate, canDelete and those of fields ask the user\'s rules', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', async () => {
        expect(await probe('can')).toEqual([true, false, true, false, false, false])
    })

    behaviour('a GlideRecord asks no access rules; a GlideRecordSecure leaves out rows and empties fields', 'api-reference/scripts/p_GlideServerAPIs.md', async () => {
        expect([await probe('secure'), await probe('plain')]).toEqual([[['open', null]], 2])
    })

    behaviour('updateMultiple and deleteMultiple of a GlideRecordSecure leave alone what the user may not write or delete', ['api-reference/scripts/p_GlideServerAPIs.md', 'reported'], async () => {
        expect(await probe('many')).toEqual([[['open', null, '2024-01-01 00:00:00'], ['other', 'other note', null]], 1, 'other'])
    })
})

describe('Rules for data types', () => {
    // Last: nothing is answered any more while the rule is there.
    refused('rules for all fields of a data type', 'platform-security/access-control/datatype-acl.md', async () => {
        await probes.admin.create('sys_security_acl', { type: 'record', name: '*.[string]', operation: 'read', active: 'true' }).catch(() => undefined)
        await expect(codes(T.own)).rejects.toThrow('Datatype access rule *.[string] is not emulated')
    })
})
