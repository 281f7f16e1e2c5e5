import type { TableDefinition } from '../../data/table-definition.ts'

/**
 * Tables in which an instance keeps what was deployed to it. Those that the CLI reads, and how: SDK 4.9.0. Names and
 * columns of the others: markdown/platform-administration/upgrade-center; types and lengths are reported.
 */

const READABLE = { access: 'public', read: true, create: false, update: false, delete: false, ws: true }

export const DEPLOYMENT_TABLES: TableDefinition[] = [
    {
        name: 'sys_execution_tracker',
        label: 'Execution Tracker',
        extends: null,
        scopeId: 'global',
        access: READABLE,
        columns: [
            { name: 'name', type: 'string', label: 'Name', maxLength: 100, display: true },
            // 0 pending, 1 running, 2 successful, 3 failed, 4 cancelled
            { name: 'state', type: 'integer', label: 'State', defaultValue: '0' },
            { name: 'message', type: 'string', label: 'Message', maxLength: 4000 },
            { name: 'percent_complete', type: 'integer', label: 'Percent complete', defaultValue: '0' },
            { name: 'node', type: 'string', label: 'Node', maxLength: 100 },
            { name: 'start_time', type: 'glide_date_time', label: 'Start time' },
            { name: 'completion_time', type: 'glide_date_time', label: 'Completion time' },
        ],
    },
    {
        name: 'sys_mutex',
        label: 'Mutex',
        extends: null,
        scopeId: 'global',
        access: READABLE,
        columns: [
            { name: 'name', type: 'string', label: 'Name', maxLength: 100, display: true },
            { name: 'acquired', type: 'glide_date_time', label: 'Acquired' },
            { name: 'acquired_by', type: 'string', label: 'Acquired by', maxLength: 100 },
        ],
        indexes: [{ name: 'name', columns: ['name'], unique: true }],
    },
    {
        name: 'sys_upgrade_history',
        label: 'System Upgrade',
        extends: null,
        scopeId: 'global',
        access: READABLE,
        columns: [
            { name: 'from_version', type: 'string', label: 'From', maxLength: 255 },
            { name: 'to_version', type: 'string', label: 'To', maxLength: 255, display: true },
            { name: 'upgrade_started', type: 'glide_date_time', label: 'Upgrade started' },
            { name: 'upgrade_finished', type: 'glide_date_time', label: 'Upgrade finished' },
            { name: 'changes_skipped', type: 'integer', label: 'Changes skipped' },
            { name: 'changes_applied', type: 'integer', label: 'Changes applied' },
            { name: 'changes_processed', type: 'integer', label: 'Changes processed' },
        ],
        indexes: [{ name: 'to_version', columns: ['to_version'], unique: false }],
    },
    {
        name: 'sys_upgrade_history_log',
        label: 'Upgrade Details',
        extends: null,
        scopeId: 'global',
        access: READABLE,
        columns: [
            { name: 'upgrade_history', type: 'reference', label: 'Upgrade', reference: 'sys_upgrade_history' },
            { name: 'file_name', type: 'string', label: 'File name', maxLength: 255, display: true },
            { name: 'target_name', type: 'string', label: 'Target name', maxLength: 255 },
            { name: 'disposition', type: 'string', label: 'Disposition', maxLength: 40 },
            { name: 'changed', type: 'boolean', label: 'Changed', defaultValue: 'false' },
            { name: 'type', type: 'string', label: 'Type', maxLength: 80 },
            { name: 'table_name', type: 'string', label: 'Table', maxLength: 80 },
            { name: 'comments', type: 'string', label: 'Comments', maxLength: 4000 },
        ],
        indexes: [
            { name: 'upgrade_history', columns: ['upgrade_history'], unique: false },
            { name: 'file_name', columns: ['file_name'], unique: false },
        ],
    },
    {
        name: 'sys_update_xml',
        label: 'Customer Update',
        extends: null,
        scopeId: 'global',
        access: READABLE,
        columns: [
            { name: 'name', type: 'string', label: 'Name', maxLength: 255, display: true },
            { name: 'action', type: 'string', label: 'Action', maxLength: 40 },
            { name: 'type', type: 'string', label: 'Type', maxLength: 80 },
            { name: 'target_name', type: 'string', label: 'Target name', maxLength: 255 },
            { name: 'payload', type: 'xml', label: 'Payload', maxLength: 16777216 },
            { name: 'replace_on_upgrade', type: 'boolean', label: 'Replace on upgrade', defaultValue: 'false' },
            { name: 'application', type: 'reference', label: 'Application', reference: 'sys_scope' },
        ],
        indexes: [{ name: 'name', columns: ['name'], unique: false }],
    },
    {
        name: 'sys_update_version',
        label: 'Update Version',
        extends: null,
        scopeId: 'global',
        access: READABLE,
        columns: [
            { name: 'name', type: 'string', label: 'Name', maxLength: 255, display: true },
            { name: 'record_name', type: 'string', label: 'Record name', maxLength: 255 },
            { name: 'source', type: 'string', label: 'Source', maxLength: 40 },
            // current, previous; the state `history` is for versions of other instances, which do not come here
            { name: 'state', type: 'string', label: 'State', maxLength: 40 },
            { name: 'application', type: 'reference', label: 'Application', reference: 'sys_scope' },
            { name: 'payload', type: 'xml', label: 'Payload', maxLength: 16777216 },
        ],
        indexes: [{ name: 'name', columns: ['name'], unique: false }],
    },
]
