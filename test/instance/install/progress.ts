import { timestampOf } from '../data/clock.ts'
import type { Platform, Row } from '../platform.ts'
import { DEPLOYMENT_LEASE_MS, freeMutexOfNode } from './update-mutex.ts'

/** Values of `sys_execution_tracker.state`, which the CLI reads as text (SDK 4.9.0). */
const STATES = { pending: '0', running: '1', successful: '2', failed: '3', cancelled: '4' } as const
const LABELS: Readonly<Record<string, string>> = { 0: 'Pending', 1: 'Running', 2: 'Successful', 3: 'Failed', 4: 'Canceled' }
const LONGEST_MESSAGE = 4000

/** One deployment's row in sys_execution_tracker, so that every node can tell how far it is. */
export interface Progress {
    id: string
    /** Still pending: says what it waits for. */
    wait(message: string): void
    /** An administrator took it back while it was pending. */
    isCancelled(): boolean
    report(percent: number, message: string): void
    succeed(message: string): void
    fail(message: string): void
}

export function startProgress({ rows, clock, nodeName }: Platform, name: string, by: string): Progress {
    const id = rows.insert('sys_execution_tracker', { name, node: nodeName, state: STATES.pending, percent_complete: '0', message: name, start_time: clock.timestamp() }, by)
    const write = (values: Row): void => void rows.update('sys_execution_tracker', id, values, by)
    const end = (state: string, message: string): void => {
        write({ state, percent_complete: '100', message: message.slice(0, LONGEST_MESSAGE), completion_time: clock.timestamp() })
    }
    return {
        id,
        wait: message => void rows.updateIf('sys_execution_tracker', id, { state: STATES.pending }, { message }, by),
        isCancelled: () => rows.get('sys_execution_tracker', id)?.state === STATES.cancelled,
        report: (percent, message) => write({ state: STATES.running, percent_complete: String(percent), message }),
        succeed: message => end(STATES.successful, message),
        fail: message => end(STATES.failed, message),
    }
}

export interface ProgressAnswer {
    id: string
    status: string
    status_label: string
    status_message: string
    status_detail: string
    error: string
    percent_complete: number
}

/** How many deployments were asked for before this one and have not ended. */
export function deploymentsAhead({ rows }: Platform, id: string): number {
    const own = rows.get('sys_execution_tracker', id)
    const open = [STATES.pending, STATES.running].flatMap(state => rows.find('sys_execution_tracker', { state }))
    return open.filter(other => other.sys_id !== id && (other.state === STATES.running || (other.sys_created_on ?? '') < (own?.sys_created_on ?? ''))).length
}

/** What `GET /api/sn_cicd/progress/{id}` says of a deployment, null when there is none of that id. */
export function progressOf(platform: Platform, id: string): ProgressAnswer | null {
    const tracker = platform.rows.get('sys_execution_tracker', id)
    if (!tracker) return null
    const { state, message, percent_complete: percent } = endedIfAbandoned(platform, tracker)
    const status = state ?? STATES.pending
    return {
        id,
        status,
        status_label: LABELS[status] ?? status,
        status_message: message ?? '',
        status_detail: '',
        error: status === STATES.failed ? (message ?? '') : '',
        percent_complete: Number(percent ?? 0),
    }
}

/** A deployment whose thread died never ends by itself; who asks for it long after ends it. */
function endedIfAbandoned(platform: Platform, tracker: Row): Row {
    if ((tracker.sys_updated_on ?? '') >= timestampOf(platform.clock.now() - DEPLOYMENT_LEASE_MS)) return tracker
    return endAbandoned(platform, tracker)
}

/** Ends what this node was asked for, or was at, when it died. For a node that starts. */
export function endDeploymentsOfNode(platform: Platform): void {
    freeMutexOfNode(platform)
    for (const state of [STATES.pending, STATES.running]) {
        for (const tracker of platform.rows.find('sys_execution_tracker', { node: platform.nodeName, state })) endAbandoned(platform, tracker)
    }
}

function endAbandoned({ rows }: Platform, tracker: Row): Row {
    if (tracker.state !== STATES.pending && tracker.state !== STATES.running) return tracker
    const failed = { state: STATES.failed, message: 'The node that ran this stopped before it ended; nothing of it was kept' }
    const ended = rows.updateIf('sys_execution_tracker', tracker.sys_id ?? '', { state: tracker.state }, failed)
    return ended ? { ...tracker, ...failed } : tracker
}
