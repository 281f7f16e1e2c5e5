import type { TableDefinition } from '../../data/table-definition.ts'
import { flag, integer, moment, reference, text } from './columns.ts'

const READABLE = { read: true, ws: true }
const file = (name: string, label: string, columns: TableDefinition['columns'], indexes: TableDefinition['indexes'] = []): TableDefinition =>
    ({ name, label, extends: 'sys_metadata', scopeId: 'global', access: READABLE, columns, indexes })

/**
 * What steers web services and records them. The pages name tables and form fields (api-reference/rest-api-explorer:
 * create-REST-API-rate-limits, monitor-request-counts, t_DefineACORSRule; platform-security/authentication/t_MakeAPagePublic;
 * api-reference/web-services/outbound-logging-configure); names of columns, and of the tables of counts and violations, are not from docs.
 */
export const WEB_SERVICE_TABLES: TableDefinition[] = [
    file('sys_public', 'Public Page', [text('page', 'Page', 100, { mandatory: true, display: true }), flag('active', 'Active', true)]),
    file('sys_rate_limit_rules', 'Rate Limit Rule', [
        text('name', 'Name', 100, { unique: true, mandatory: true, display: true }),
        text('rest_api', 'REST API', 100, { mandatory: true }),
        text('version', 'Version', 40),
        text('resource', 'Resource', 1000),
        text('table', 'Table', 80),
        integer('request_limit_per_hour', 'Request limit per hour', { mandatory: true }),
        text('apply_to', 'Apply to', 40, { defaultValue: 'all_users' }),
        reference('role', 'Role', 'sys_user_role'),
        reference('user', 'User', 'sys_user'),
        flag('active', 'Active', true),
    ]),
    ...(['sys_rate_limit_count', 'sys_rate_limit_violation'] as const).map((name): TableDefinition => ({
        name,
        label: name.endsWith('count') ? 'Rate Limit Count' : 'Rate Limit Violation',
        extends: null,
        scopeId: 'global',
        access: READABLE,
        columns: [
            reference('rule', 'Rate limit rule', 'sys_rate_limit_rules', { cascadeRule: 'delete' }),
            reference('user', 'User', 'sys_user', { cascadeRule: 'delete' }),
            moment('hour', 'Hour'),
            integer('limit', 'Request limit per hour'),
            integer('count', 'Count'),
        ],
        indexes: [{ name: 'rule_user_hour', columns: ['rule', 'user', 'hour', 'limit'], unique: true }],
    })),
    file('sys_cors_rule', 'CORS Rule', [
        text('name', 'Name', 100, { unique: true, mandatory: true, display: true }),
        text('rest_api', 'REST API', 100),
        flag('use_resource_path', 'Use Resource Path', false),
        text('web_resource_path', 'Web Resource Path', 1000),
        text('domain', 'Domain', 255, { mandatory: true }),
        integer('max_age', 'Max age', { defaultValue: '0' }),
        text('http_methods', 'HTTP Methods', 255),
        flag('allow_credentials', 'Access-Control-Allow-Credentials', false),
        text('allow_headers', 'Access-Control-Allow-Headers', 1000),
        text('expose_headers', 'Access-Control-Expose-Headers', 1000),
        flag('active', 'Active', true),
    ]),
    {
        name: 'sys_outbound_http_log',
        label: 'Outbound HTTP Request',
        extends: null,
        scopeId: 'global',
        access: READABLE,
        columns: [
            text('http_method', 'HTTP Method', 10),
            text('scheme', 'Scheme', 10),
            text('hostname', 'Hostname', 255),
            text('path', 'Path', 4000),
            integer('http_status', 'HTTP response status'),
            integer('request_length', 'Request length'),
            integer('response_length', 'Response length'),
            integer('response_time', 'Total call time'),
            text('error_message', 'Error message', 4000),
            text('scope', 'Scope', 40),
            text('session', 'Session', 32),
            reference('user', 'User', 'sys_user'),
            text('request_headers', 'Request headers', 8000),
            text('request_query', 'Request query', 4000),
            text('response_headers', 'Response headers', 8000),
            text('request_body', 'Request body', 1000),
            text('response_body', 'Response body', 1000),
        ],
    },
]
