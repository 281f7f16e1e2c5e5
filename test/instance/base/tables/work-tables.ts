import type { TableDefinition } from '../../data/table-definition.ts'
import { integer, moment, reference, text } from './columns.ts'

/** Events, jobs, logs and counters: written by the platform, never by packages (docs: system-events, time-configuration; columns reported). */
const plain = (name: string, label: string, columns: TableDefinition['columns'], indexes: TableDefinition['indexes'] = []): TableDefinition =>
    ({ name, label, extends: null, scopeId: 'global', access: { read: true, ws: true }, columns, indexes })

const index = (...columns: string[]): { name: string; columns: string[]; unique: boolean } => ({ name: columns.join('_'), columns, unique: false })

export const WORK_TABLES: TableDefinition[] = [
    plain('sysevent', 'Event', [
        text('name', 'Name', 40, { display: true }),
        text('parm1', 'Parm1', 4000),
        text('parm2', 'Parm2', 4000),
        text('table', 'Table', 80),
        text('instance', 'Instance', 32),
        text('queue', 'Queue', 40),
        text('state', 'State', 40, { defaultValue: 'ready' }),
        moment('process_on', 'Process on'),
        moment('processed', 'Processed'),
        integer('processing_duration', 'Processing duration'),
        text('claimed_by', 'Claimed by', 80),
        moment('claimed', 'Claimed'),
        text('descriptive_name', 'Descriptive name', 255),
        text('error_msg', 'Error message', 4000),
        integer('priority', 'Priority', { defaultValue: '100' }),
        text('user_id', 'User ID', 32),
        text('user_name', 'User name', 80),
    ], [index('state', 'process_on'), index('instance')]),
    plain('sys_trigger', 'Schedule Item', [
        text('name', 'Name', 255, { display: true }),
        // 0 runs once; the scheduler's own numbers are reported
        integer('trigger_type', 'Trigger type', { defaultValue: '0' }),
        integer('state', 'State', { defaultValue: '0' }),
        integer('priority', 'Priority', { defaultValue: '100' }),
        moment('next_action', 'Next action'),
        text('document', 'Document', 80),
        text('document_key', 'Document key', 32),
        text('job_context', 'Job context', 65_000),
        text('script', 'Script', 65_000),
        text('run_as', 'Run as', 32),
        text('system_id', 'System ID', 80),
        text('claimed_by', 'Claimed by', 80),
        moment('claimed', 'Claimed'),
        text('error_msg', 'Error message', 4000),
        integer('error_count', 'Error count'),
        integer('processing_duration', 'Processing duration'),
        moment('last_run', 'Last run'),
    ], [index('state', 'next_action'), index('document_key')]),
    plain('syslog', 'Log Entry', [
        integer('level', 'Level'),
        text('source', 'Source', 255),
        text('message', 'Message', 65_000),
        text('type', 'Type', 40),
        text('source_application_family', 'Node', 80),
        text('source_package', 'Package', 32),
    ], [index('sys_created_on')]),
    plain('sys_number_counter', 'Number Counter', [
        text('table', 'Table', 80, { display: true, unique: true }),
        integer('number', 'Number'),
    ]),
    plain('sys_attachment_doc', 'Attachment Document', [
        reference('sys_attachment', 'Attachment', 'sys_attachment', { cascadeRule: 'delete' }),
        integer('position', 'Position'),
        { name: 'data', type: 'image_binary', label: 'Data', maxLength: 16_777_216 },
        integer('length', 'Length'),
    ], [index('sys_attachment', 'position')]),
]
