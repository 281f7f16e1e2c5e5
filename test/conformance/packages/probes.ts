import { createHash } from 'node:crypto'
import { file, LAB_ID, record } from './lab.ts'
import type { Files } from './package-of.ts'

type Fields = Record<string, string>

/** What a test puts on the instance: scripts that stand beside the claims which they prove. */
export interface Probes {
    /** GET `/api/x_lab/probe/<name>`: the body of a function of `request` and `response`; what it returns is the answer. */
    resources?: Record<string, string>
    /** Other columns of a resource, by its name. */
    resourceFields?: Record<string, Fields>
    /** Columns of sys_script by name; those that every rule here shares are filled in. */
    rules?: Record<string, Fields>
    /** Further application files: table, name, columns. */
    files?: [table: string, name: string, fields: Fields][]
    /** Further tables with the columns of x_lab_item, by name. */
    tables?: string[]
    /** Cross-scope privileges as `<table>.<operation>`. */
    privileges?: string[]
    /** Script objects of the platform that the probes may execute; those that need a privilege, if nothing is said. */
    scriptables?: string[]
}

export const PROBES = '/api/x_lab/probe'

const idOf = (table: string, name: string): string => `a${createHash('sha256').update(`${table}:${name}`).digest('hex').slice(0, 31)}`
const script = (body: string): string => `<![CDATA[${body}]]>`

const tableNamed = (name: string): string => `<?xml version="1.0"?><database><element name="${name}" type="collection" label="Item" read_access="true" ws_access="true">
    <element name="code" type="string" label="Code" max_length="40" display="true"/>
    <element name="rank" type="integer" label="Rank" max_length="40" default_value="5"/>
    <element name="open" type="boolean" label="Open" max_length="40" default_value="true"/>
    <element name="note" type="string" label="Note" max_length="4000"/>
    <element name="at" type="glide_date_time" label="At" max_length="40"/>
    <element name="person" type="reference" label="Person" max_length="32" reference="sys_user"/>
    <element name="secret" type="password2" label="Secret" max_length="1000"/>
    <index name="code" unique="true"><element name="code"/></index>
</element></database>`

/** An application of probes, with one table of its own: x_lab_item, unique by its code. */
export function probeFiles(probes: Probes): Files {
    const app = { name: 'Probes', scope: 'x_lab', version: '1.0.0', active: 'true', source: 'x_lab', runtime_access_tracking: 'permissive' }
    const records = [...resources(probes), ...rules(probes), ...privileges(probes), ...(probes.files ?? [])]
    const updates = records.map(([table, name, fields]) => [`update/${table}_${idOf(table, name)}.xml`, file(record(table, idOf(table, name), fields))])
    const tables = ['x_lab_item', ...(probes.tables ?? [])].map(name => [`dictionary/${name}.xml`, tableNamed(name)])
    return { [`scope/sys_app_${LAB_ID}.xml`]: file(record('sys_app', LAB_ID, app)), ...Object.fromEntries(tables), ...Object.fromEntries(updates) }
}

type Packaged = [table: string, name: string, fields: Fields]

function resources({ resources: bodies = {}, resourceFields = {} }: Probes): Packaged[] {
    const definition: Packaged = ['sys_ws_definition', 'probe', {
        name: 'probe', service_id: 'probe', namespace: 'x_lab', base_uri: PROBES, active: 'true', consumes: 'application/json', produces: 'application/json',
    }]
    const operations = Object.entries(bodies).map(([name, body]): Packaged => ['sys_ws_operation', name, {
        name,
        web_service_definition: idOf('sys_ws_definition', 'probe'),
        http_method: 'GET',
        relative_path: `/${name}`,
        operation_uri: `${PROBES}/${name}`,
        operation_script: script(`(function process(request, response) {\n${body}\n})(request, response);`),
        active: 'true',
        requires_authentication: 'true',
        requires_acl_authorization: 'false',
        ...resourceFields[name],
    }])
    return [definition, ...operations]
}

function rules({ rules: given = {} }: Probes): Packaged[] {
    return Object.entries(given).map(([name, { script: body = '', ...fields }]) => ['sys_script', name, {
        name, collection: 'x_lab_item', active: 'true', advanced: 'true', order: '100', when: 'before', ...fields,
        script: script(`(function executeRule(current, previous) {\n${body}\n})(current, previous);`),
    }])
}

function privileges({ privileges: given = [], scriptables = ['GlideDigest', 'CertificateEncryption', 'GlideSecureRandomUtil'] }: Probes): Packaged[] {
    const objects = scriptables.map((name): Packaged => ['sys_scope_privilege', name, {
        source_scope: LAB_ID, target_scope: 'global', target_name: name, target_type: 'scriptable', operation: 'execute', status: 'allowed',
    }])
    const tables = given.map((name): Packaged => {
        const [table = '', operation = ''] = name.split('.')
        return ['sys_scope_privilege', name, {
            source_scope: LAB_ID, target_scope: 'global', target_name: table, target_type: 'sys_db_object', operation, status: 'allowed',
        }]
    })
    return [...objects, ...tables]
}
