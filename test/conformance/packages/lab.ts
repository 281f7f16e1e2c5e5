import type { Files } from './package-of.ts'

export const LAB_ID = '0a1b2c3d4e5f60718293a4b5c6d7e8f9'

/** One record in update XML; the values are put in as they are. */
export function record(table: string, sysId: string, fields: Record<string, string>, action = 'INSERT_OR_UPDATE'): string {
    const scope = `<sys_scope display_value="x_lab">${LAB_ID}</sys_scope><sys_update_name>${table}_${sysId}</sys_update_name>`
    const values = Object.entries(fields).map(([name, value]) => `<${name}>${value}</${name}>`).join('')
    return `<${table} action="${action}"><sys_id>${sysId}</sys_id>${scope}${values}</${table}>`
}

export const file = (...records: string[]): string => `<?xml version="1.0"?><record_update>${records.join('')}</record_update>`

const column = (name: string, type: string, more = ''): string => `<element name="${name}" type="${type}" label="${name}" max_length="40" ${more}/>`

/** The smallest application that has something of every folder. */
export function labFiles(version = '1.0.0'): Files {
    const scripts = `x_lab/lab/${version}/src/server/work.ts`
    return {
        [`scope/sys_app_${LAB_ID}.xml`]: file(record('sys_app', LAB_ID, { name: 'Lab', scope: 'x_lab', version, active: 'true', source: 'x_lab' })),
        'dictionary/x_lab_item.xml': `<?xml version="1.0"?><database><element name="x_lab_item" type="collection" label="Item" read_access="true" ws_access="true">
            ${column('code', 'string', 'display="true"')}${column('rank', 'integer', 'default_value="5"')}${column('open', 'boolean', 'default_value="true"')}
            ${column('owner_role', 'reference', 'reference="sys_user_role"')}<index name="code" unique="true"><element name="code"/></index></element></database>`,
        'update/sys_module_1.xml': file(record('sys_module', 'a0000000000000000000000000000001', { path: scripts, content: '<![CDATA[export const a = 1 < 2]]>' })),
        'update/sys_user_role_1.xml': file(record('sys_user_role', 'a0000000000000000000000000000002', { name: 'x_lab.reader', description: 'Reads &amp; more' })),
        'update/sysevent_script_action_1.xml': file(record('sysevent_script_action', 'a0000000000000000000000000000003', { name: `Act ${version}`, event_name: 'x_lab.go', active: 'true' })),
        'update/x_lab_item_1.xml': file(record('x_lab_item', 'a0000000000000000000000000000004', { code: 'updated', rank: '1' })),
        'unload/x_lab_item_2.xml': file(record('x_lab_item', 'a0000000000000000000000000000005', { code: 'first' })),
        'apply_once/x_lab_item_3.xml': file(record('x_lab_item', 'a0000000000000000000000000000006', { code: 'once' })),
        'unload.demo/x_lab_item_4.xml': file(record('x_lab_item', 'a0000000000000000000000000000007', { code: 'demo' })),
    }
}
