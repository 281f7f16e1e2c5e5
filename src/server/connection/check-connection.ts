import type { GlideRecord } from '@servicenow/glide'
import { refuseSave } from '../shared/refuse-save-records.ts'
import { connectionProblems } from './connection-problems.ts'

/** Before a connection is saved: values that no call could go by are refused, with what is allowed. */
export function checkConnection(current: GlideRecord, previous: GlideRecord | null): void {
    refuseSave(current, connectionProblems((column) => current.getValue(column) ?? '', (column) => previous?.getValue(column) ?? null))
}
