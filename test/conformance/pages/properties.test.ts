import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { FULFILLER } from '../../acceptance/snapshot.ts'
import { behaviour } from '../behaviour.ts'
import { PROBES } from '../packages/probes.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { as, restCalls } from '../rest-calls.ts'

const RESOURCES = {
    property: 'return { value: gs.getProperty(request.queryParams.name[0]), other: gs.getProperty(request.queryParams.name[0], \'otherwise\'), type: typeof gs.getProperty(request.queryParams.name[0]) };',
    'set-own': 'gs.setProperty(\'x_lab.own\', request.queryParams.value[0]); return gs.getProperty(\'x_lab.own\');',
    'set-foreign': 'try { gs.setProperty(\'glide.foreign\', \'x\'); return \'set\'; } catch (error) { return \'refused\'; }',
    message: 'return gs.getMessage(request.queryParams.key[0]);',
    'message-args': 'return gs.getMessage(\'x_lab.args\', [\'one\', \'two\']);',
    preference: 'return gs.getUser().getPreference(request.queryParams.name[0]);',
    'save-preference': 'gs.getUser().savePreference(\'x_lab.colour\', request.queryParams.value[0]); return gs.getUser().getPreference(\'x_lab.colour\');',
}

let probes: ProbeInstance
const { get, set } = restCalls(() => probes)
const fred = as(FULFILLER)
const run = async (probe: string, parameters: Record<string, string> = {}, headers: Record<string, string> = {}): Promise<unknown> =>
    ((await get(`${PROBES}/${probe}?${new URLSearchParams(parameters)}`, headers))[1] as { result: unknown }).result
const property = async (name: string): Promise<unknown> => run('property', { name })
const idOf = async (name: string): Promise<string> => (await probes.admin.find('sys_properties', `name=${name}`, 'sys_id'))[0]?.sys_id ?? ''

beforeAll(async () => { probes = await startProbes({ resources: RESOURCES }) }, 60_000)
afterAll(() => probes.stop())

describe('System properties', () => {
    behaviour('gs.getProperty gives text, whatever the type', 'platform-administration/t_AddAPropertyUsingSysPropsList.md', async () => {
        await set('x_lab.flag', 'true', 'boolean')
        expect(await property('x_lab.flag')).toEqual({ value: 'true', other: 'true', type: 'string' })
    })

    behaviour('a property that does not exist is null, or what the script says instead', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', async () => {
        expect(await property('x_lab.nothing')).toMatchObject({ value: null, other: 'otherwise' })
    })

    behaviour('a changed property is seen by every node with the next call', 'platform-administration/t_AddAPropertyUsingSysPropsList.md', async () => {
        for (const value of ['a', 'b', 'c']) {
            await set('x_lab.changing', value)
            for (let call = 0; call < 8; call++) expect(await property('x_lab.changing')).toMatchObject({ value })
        }
    })

    behaviour('"ignore cache" spares other caches, not that of the properties: the new value is seen all the same', 'platform-administration/t_AddAPropertyUsingSysPropsList.md', async () => {
        await set('x_lab.ignoring', 'before')
        await property('x_lab.ignoring')
        await probes.admin.update('sys_properties', await idOf('x_lab.ignoring'), { ignore_cache: 'true', value: 'after' })
        for (let call = 0; call < 8; call++) expect(await property('x_lab.ignoring')).toMatchObject({ value: 'after' })
    })

    behaviour('a script sets properties of its own scope, and no others', ['SDK 4.9.0, guide property-guide', 'reported'], async () => {
        expect([await run('set-own', { value: 'mine' }), await run('set-foreign')]).toEqual(['mine', 'refused'])
        expect(await property('glide.foreign')).toMatchObject({ value: null })
    })

    behaviour('read and write roles say who besides admin may see and change a property', 'platform-administration/t_AddAPropertyUsingSysPropsList.md', async () => {
        await set('x_lab.readable', '1')
        await set('x_lab.closed', '1')
        await probes.admin.update('sys_properties', await idOf('x_lab.readable'), { read_roles: 'itil', write_roles: 'user_admin' })
        const seen = async (): Promise<unknown> => (await get('/api/now/table/sys_properties?sysparm_query=nameINx_lab.readable,x_lab.closed&sysparm_fields=name', fred))[1]
        const change = async (): Promise<number> => (await probes.call(`/api/now/table/sys_properties/${await idOf('x_lab.readable')}`, {
            method: 'PATCH', body: '{"value":"2"}', headers: { ...fred, 'content-type': 'application/json' },
        })).status
        expect([await seen(), await change()]).toEqual([{ result: [{ name: 'x_lab.readable' }] }, 403])
        await probes.admin.update('sys_properties', await idOf('x_lab.readable'), { write_roles: 'itil' })
        expect(await change()).toBe(200)
    })

    behaviour('a property of type password2 is stored encrypted, and clear to scripts', ['platform-administration/r_FieldTypes.md', 'reported'], async () => {
        await set('x_lab.secret', 'very secret', 'password2')
        const [row] = await probes.admin.find('sys_properties', 'name=x_lab.secret', 'value')
        expect([row?.value?.includes('very secret'), (await property('x_lab.secret') as { value: string }).value]).toEqual([false, 'very secret'])
        await probes.admin.update('sys_properties', await idOf('x_lab.secret'), { value: 'changed' })
        expect(await property('x_lab.secret')).toMatchObject({ value: 'changed' })
    })
})

describe('Messages', () => {
    const message = (key: string, language: string, text: string): Promise<unknown> => probes.admin.create('sys_ui_message', { key, language, message: text })
    const speak = async (language: string): Promise<void> => {
        const [user] = await probes.admin.find('sys_user', `user_name=${FULFILLER.user}`, 'sys_id')
        await probes.admin.update('sys_user', user?.sys_id ?? '', { preferred_language: language })
    }

    behaviour('gs.getMessage speaks the language of the user, else English, else it gives the key', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', async () => {
        await message('x_lab.both', 'en', 'hello')
        await message('x_lab.both', 'sv', 'hej')
        await message('x_lab.english', 'en', 'only English')
        await speak('sv')
        const said = await Promise.all(['x_lab.both', 'x_lab.english', 'x_lab.none'].map(key => run('message', { key }, fred)))
        await speak('en')
        expect([...said, await run('message', { key: 'x_lab.both' }, fred)]).toEqual(['hej', 'only English', 'x_lab.none', 'hello'])
    })

    behaviour('a key has no case', 'platform-administration/system-localization/r_MessageTable.md', async () => {
        await message('x_lab.Cased', 'en', 'found')
        expect(await run('message', { key: 'X_LAB.cASED' })).toBe('found')
    })

    behaviour('a further message with the same key and language takes the place of the first', 'platform-administration/system-localization/r_MessageTable.md', async () => {
        await message('x_lab.twice', 'en', 'Refresh')
        await probes.instance.advance(2)
        await message('x_lab.twice', 'en', 'Refresh the screen')
        expect(await run('message', { key: 'x_lab.twice' })).toBe('Refresh the screen')
    })

    behaviour('values are filled in by place', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md', async () => {
        await message('x_lab.args', 'en', '{1} after {0}')
        expect(await run('message-args')).toBe('two after one')
    })
})

describe('User preferences', () => {
    behaviour('a script saves and reads the preference of its user', 'api-reference/server-api-reference/c_GlideUserScopedAPI.md', async () => {
        expect([await run('save-preference', { value: 'red' }, fred), await run('save-preference', { value: 'blue' }, fred)]).toEqual(['red', 'blue'])
        expect(await probes.admin.find('sys_user_preference', 'name=x_lab.colour', 'value,system')).toMatchObject([{ value: 'blue', system: 'false' }])
    })

    behaviour('who has no preference of that name has the one for the whole system', 'platform-user-interface/c_UserPreferences.md', async () => {
        expect(await run('preference', { name: 'x_lab.size' }, fred)).toBeNull()
        await probes.admin.create('sys_user_preference', { name: 'x_lab.size', value: 'large', system: 'true' })
        expect(await run('preference', { name: 'x_lab.size' }, fred)).toBe('large')
        const [user] = await probes.admin.find('sys_user', `user_name=${FULFILLER.user}`, 'sys_id')
        await probes.admin.create('sys_user_preference', { name: 'x_lab.size', value: 'small', user: user?.sys_id ?? '' })
        expect([await run('preference', { name: 'x_lab.size' }, fred), await run('preference', { name: 'x_lab.size' })]).toEqual(['small', 'large'])
    })
})
