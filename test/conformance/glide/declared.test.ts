import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { CATALOG } from '../../instance/script/glide/catalog.ts'
import { behaviour, refused } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { scriptClaims } from '../script-claims.ts'

const scripts = scriptClaims()
let probes: ProbeInstance

beforeAll(async () => {
    probes = await startProbes({ resources: scripts.resources })
    scripts.on(probes)
}, 60_000)
afterAll(() => probes.stop())

/** Calls every member of a class that the lists refuse, on `object` or on the class, and compares what each says. */
const everyRefusal = (name: string, object: string): (() => Promise<void>) => {
    const entry = CATALOG.find(each => each.name === name)
    if (!entry) throw new Error(`No class ${name}`)
    const { refused: members, refusedStatics: statics } = entry
    const calls = [...[...members.notEmulated, ...members.notInScopes].map(member => [object, member]), ...[...statics.notEmulated, ...statics.notInScopes].map(member => [name === 'gs' ? 'gs' : qualified(entry), member])]
    const said = scripts.run(`return [${calls.map(([on, member]) => `thrown(function () { ${on}.${member}(); })`).join(',\n')}];`)
    const forScopes = new Set([...members.notInScopes, ...statics.notInScopes])
    const expected = calls.map(([, member = '']) => forScopes.has(member) ? `Function ${member} is not allowed in scope x_lab` : `${name}.${member} is not emulated by the local instance`)
    return async () => {
        expect(expected.length).toBeGreaterThan(0)
        expect(await said()).toEqual(expected)
    }
}

const qualified = ({ namespace, name }: { namespace: string | null; name: string }): string => namespace === null ? name : `${namespace}.${name}`

describe('Declared members that are not emulated', () => {
    refused('gs: every declared member that is not emulated or not for scopes', ['SDK 4.9.0, @servicenow/glide', 'api-reference/server-api-reference/c_GlideSystemScopedAPI.md'], everyRefusal('gs', 'gs'))
    refused('GlideRecord: every declared member that is not emulated or not for scopes', ['SDK 4.9.0, @servicenow/glide', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md'], everyRefusal('GlideRecord', "new GlideRecord('x_lab_item')"))
    refused('GlideRecordSecure: every declared member that is not emulated or not for scopes', 'SDK 4.9.0, @servicenow/glide', everyRefusal('GlideRecordSecure', "new GlideRecordSecure('x_lab_item')"))
    refused('GlideElement: every declared member that is not emulated or not for scopes', ['SDK 4.9.0, @servicenow/glide', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md'], everyRefusal('GlideElement', "new GlideRecord('x_lab_item').note"))
    refused('GlideElementDescriptor: every declared member that is not emulated', ['SDK 4.9.0, @servicenow/glide', 'api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI.md'], everyRefusal('GlideElementDescriptor', "new GlideRecord('x_lab_item').note.getED()"))
    refused('GlideQueryCondition: every declared member that is not emulated', ['SDK 4.9.0, @servicenow/glide', 'api-reference/server-api-reference/c_GlideQueryConditionScopedAPI.md'], everyRefusal('GlideQueryCondition', "new GlideRecord('x_lab_item').addQuery('rank', 1)"))
    refused('GlideAggregate: every declared member that is not emulated or not for scopes', ['SDK 4.9.0, @servicenow/glide', 'api-reference/server-api-reference/c_GlideAggregateScopedAPI.md'], everyRefusal('GlideAggregate', "new GlideAggregate('x_lab_item')"))
    refused('GlideDateTime: every declared member that is not emulated or not for scopes', ['SDK 4.9.0, @servicenow/glide', 'api-reference/server-api-reference/c_GlideDateTimeScoped.md'], everyRefusal('GlideDateTime', 'new GlideDateTime()'))
    refused('GlideDate: every declared member that is not emulated or not for scopes', ['SDK 4.9.0, @servicenow/glide', 'api-reference/server-api-reference/c_GlideDateScopedAPI.md'], everyRefusal('GlideDate', 'new GlideDate()'))
    refused('GlideTime: every declared member that is not emulated', 'SDK 4.9.0, @servicenow/glide', everyRefusal('GlideTime', 'new GlideTime()'))
    refused('GlideDuration: every declared member that is not emulated', 'SDK 4.9.0, @servicenow/glide', everyRefusal('GlideDuration', 'new GlideDuration()'))
    refused('GlideSession: every declared member that is not emulated or not for scopes', ['SDK 4.9.0, @servicenow/glide', 'api-reference/server-api-reference/c_GlideSessionScopedAPI.md'], everyRefusal('GlideSession', 'gs.getSession()'))
    refused('GlideUser: every declared member that is not emulated', ['SDK 4.9.0, @servicenow/glide', 'api-reference/server-api-reference/c_GlideUserScopedAPI.md'], everyRefusal('GlideUser', 'gs.getUser()'))
    refused('GlideDigest: every declared member that is not emulated', ['SDK 4.9.0, @servicenow/glide', 'api-reference/server-api-reference/c_GlideDigestScopedAPI.md'], everyRefusal('GlideDigest', 'new GlideDigest()'))
    refused('GlideStringUtil: every declared member that is not emulated or not for scopes', ['SDK 4.9.0, @servicenow/glide', 'api-reference/server-api-reference/GlideStringUtilScopedAPI.md'], everyRefusal('GlideStringUtil', 'GlideStringUtil'))
    refused('CertificateEncryption: every declared member that is not emulated', ['SDK 4.9.0, @servicenow/glide', 'api-reference/server-api-reference/c_CertificateEncryptionScopedAPI.md'], everyRefusal('CertificateEncryption', 'CertificateEncryption'))
    refused('sn_ws.RESTMessageV2: every declared member that is not emulated', ['SDK 4.9.0, @servicenow/glide', 'api-reference/server-api-reference/c_RESTMessageV2API.md'], everyRefusal('RESTMessageV2', 'new sn_ws.RESTMessageV2()'))
    refused('classes and namespaces of the declarations that are not there at all, by name, wherever they are used', 'SDK 4.9.0, @servicenow/glide', scripts.returns(`
        return [function () { new GlideSysAttachment(); }, function () { return typeof GlideSchedule; }, function () { new sn_ws.SOAPMessageV2(); }, function () { new sn_cc.StandardCredentialsProvider(); }, function () { require('@servicenow/glide').GlidePluginManager; }]
            .map(function (work) { return thrown(work).replace(' is not emulated by the local instance', ''); });`,
    ['GlideSysAttachment', 'GlideSchedule', 'sn_ws.SOAPMessageV2', 'sn_cc', 'GlidePluginManager']))
})

describe('What the declarations and the pages have in common', () => {
    behaviour('a class that is handed out by the platform only cannot be made by a script', 'SDK 4.9.0, @servicenow/glide', scripts.returns(`return [thrown(function () { new GlideElement(); }), thrown(function () { GlideRecord('incident'); })];`,
        ['GlideElement cannot be called like this', 'GlideRecord cannot be called like this']))
    behaviour('a method works only on an object of its class', 'reported', scripts.returns(`return thrown(function () { GlideRecord.prototype.next.call({}); });`, 'Method called on an object of another kind'))
})
