import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import type { Platform, Row } from '../../instance/platform.ts'
import { behaviour } from '../behaviour.ts'
import { eventually, startProbes, type ProbeInstance } from '../probe-instance.ts'

const LAB = '0a1b2c3d4e5f60718293a4b5c6d7e8f9'

const RESOURCES = {
    problem: `
        try { var found = new GlideRecord('problem'); found.query(); return 'no refusal'; } catch (e) {
            var text = String(e), isError = e instanceof Error, reading = 'readable';
            try { void e.message; } catch (again) { reading = again.message; }
            return { text: text, isError: isError, reading: reading };
        }`,
    uncaught: 'new GlideRecord(\'problem\').query();',
    escaping: 'try { new GlideRecord(\'problem\').query(); } catch (e) { return e.message; }',
    writing: `
        var out = {}, made = new GlideRecord('incident'); made.get('short_description', 'privileges');
        try { made.insert(); } catch (e) { out.create = String(e); }
        made.get('short_description', 'privileges');
        try { made.setValue('description', 'x'); made.update(); } catch (e) { out.write = String(e); }
        return out;`,
    digest: 'try { return typeof new GlideDigest().getSHA256Hex(\'a\'); } catch (e) { return String(e); }',
}

/** Two applications that were made on this instance, each with a job that reads problems. */
function inDevelopment({ rows }: Platform): void {
    for (const tracking of ['permissive', 'enforcing', '']) {
        const scope = `x_dev_${tracking || 'none'}`
        const id = rows.insert('sys_app', { name: scope, scope, version: '1.0.0', active: '1', runtime_access_tracking: tracking === '' ? null : tracking } satisfies Row)
        rows.insert('sysauto_script', {
            name: scope, active: '1', run_type: 'periodically', run_period: '1970-01-01 00:00:01', sys_scope: id, sys_package: id,
            script: 'try { new GlideRecord(\'problem\').query(); gs.info(\'may\'); } catch (e) { gs.info(\'may not\'); }',
        })
    }
    rows.insert('incident', { short_description: 'privileges' })
}

let probes: ProbeInstance
beforeAll(async () => { probes = await startProbes({ resources: RESOURCES, privileges: ['incident.read'], scriptables: [] }, inDevelopment) }, 60_000)
afterAll(() => probes.stop())

const denied = (operation: string, table: string): string => `com.glide.script.fencing.access.ScopeAccessNotGrantedException: ${operation} access to ${table} not granted`
async function privilegesOf(scope: string, fields = 'target_name,operation,status,target_type'): Promise<Record<string, string>[]> {
    const [app] = await probes.admin.find('sys_app', `scope=${scope}`, 'sys_id')
    return probes.admin.find('sys_scope_privilege', `source_scope=${app?.sys_id ?? ''}`, fields)
}
const saidBy = (scope: string): Promise<Record<string, string>[]> => probes.admin.find('syslog', `source=${scope}^messageSTARTSWITHmay^ORDERBYDESCsys_created_on`, 'message')
const track = (tracking: string): Promise<unknown> => probes.admin.update('sys_app', LAB, { runtime_access_tracking: tracking })

describe('Cross-scope privileges', () => {
    behaviour('what an installed application does to another application\'s table needs an allowed privilege, operation by operation', ['application-development/c_CrossScopePrivilegeRecord.md', 'reported'], async () => {
        expect(await probes.probe('writing')).toEqual({ create: denied('create', 'incident'), write: denied('write', 'incident') })
    })

    behaviour('the refusal is an exception that is no Error of JavaScript, and whose message throws again when it is read', 'reported', async () => {
        expect(await probes.probe('problem')).toEqual({ text: denied('read', 'problem'), isError: false, reading: expect.stringMatching(/^Illegal access to getter method getMessage/) })
    })

    behaviour('that second exception leaves the handler, and the call ends in a 500', 'reported', async () => {
        expect([(await probes.call('/api/x_lab/probe/uncaught')).status, (await probes.call('/api/x_lab/probe/escaping')).status]).toEqual([500, 500])
    })

    behaviour('an installed application leaves no privilege records behind', 'application-development/c_RuntimeAccessTracking.md', async () => {
        expect(await privilegesOf('x_lab')).toEqual([{ target_name: 'incident', operation: 'read', status: 'allowed', target_type: 'sys_db_object' }])
    })

    behaviour('a privilege that is requested or denied does not allow', 'application-development/c_CrossScopePrivilegeRecord.md', async () => {
        const made = await probes.admin.create('sys_scope_privilege', { source_scope: LAB, target_scope: 'global', target_name: 'problem', target_type: 'sys_db_object', operation: 'read', status: 'requested' })
        expect(await probes.probe('problem')).toMatchObject({ text: denied('read', 'problem') })
        await probes.admin.update('sys_scope_privilege', made.sys_id ?? '', { status: 'denied' })
        expect(await probes.probe('problem')).toMatchObject({ text: denied('read', 'problem') })
    })

    behaviour('once an administrator allows it, it runs', 'application-development/c_RuntimeAccessTracking.md', async () => {
        const [made] = await probes.admin.find('sys_scope_privilege', `target_name=problem^source_scope=${LAB}`, 'sys_id')
        await probes.admin.update('sys_scope_privilege', made?.sys_id ?? '', { status: 'allowed' })
        expect(await probes.probe('problem')).toBe('no refusal')
        await probes.admin.update('sys_scope_privilege', made?.sys_id ?? '', { status: 'denied' })
    })

    behaviour('an installed application that enforces is refused like one that tracks', 'application-development/c_RuntimeAccessTracking.md', async () => {
        await track('enforcing')
        expect(await probes.probe('problem')).toMatchObject({ text: denied('read', 'problem') })
        await track('permissive')
    })

    behaviour('script objects of the platform need a privilege to execute them', ['application-development/c_CrossScopePrivilegeRecord.md', 'reported'], async () => {
        expect(await probes.probe('digest')).toBe(denied('execute', 'GlideDigest'))
        await probes.admin.create('sys_scope_privilege', { source_scope: LAB, target_scope: 'global', target_name: 'GlideDigest', target_type: 'scriptable', operation: 'execute', status: 'allowed' })
        expect(await probes.probe('digest')).toBe('string')
    })
})

describe('Runtime access tracking during development', () => {
    behaviour('tracking: what runs is allowed, and a record of it is made', 'application-development/c_RuntimeAccessTracking.md', async () => {
        await probes.instance.advance(2)
        expect((await eventually(() => saidBy('x_dev_permissive'), said => said.length > 0))[0]?.message).toBe('may')
        expect(await privilegesOf('x_dev_permissive')).toContainEqual({ target_name: 'problem', operation: 'read', status: 'allowed', target_type: 'sys_db_object' })
    })

    behaviour('enforcing: what runs is blocked, with a request for the administrator to allow', 'application-development/c_RuntimeAccessTracking.md', async () => {
        expect((await eventually(() => saidBy('x_dev_enforcing'), said => said.length > 0))[0]?.message).toBe('may not')
        const [made] = await privilegesOf('x_dev_enforcing', 'sys_id,status')
        expect(made?.status).toBe('requested')
        await probes.admin.update('sys_scope_privilege', made?.sys_id ?? '', { status: 'allowed' })
        await probes.instance.advance(2)
        await eventually(() => saidBy('x_dev_enforcing'), said => said.some(({ message }) => message === 'may'))
    })

    behaviour('none: everything runs that the tables\' flags allow, no privilege is asked for and nothing is noted', 'application-development/c_RuntimeAccessTracking.md', async () => {
        expect((await eventually(() => saidBy('x_dev_none'), said => said.length > 0))[0]?.message).toBe('may')
        expect(await privilegesOf('x_dev_none')).toEqual([])
    })
})
