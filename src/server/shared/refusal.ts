import type { components } from '../contract/types.ts'

export type ErrorCode = components['schemas']['ErrorCode']
export type FieldProblem = components['schemas']['FieldProblem']
export type AllowedState = components['schemas']['AllowedState']

export interface Meaning {
    status: number
    message: string
    /** Who can fix it and how; sent as `detail` unless the case knows better. */
    advice: string
    retryable: boolean
}

/** Every way the API refuses a call. Callers branch on the code, so a code never changes its meaning. */
export const REFUSALS: Record<ErrorCode, Meaning> = {
    'body-not-json': {
        status: 400,
        message: 'The body is not JSON.',
        advice: 'The caller sends one JSON object, with content type application/json.',
        retryable: false,
    },
    'body-invalid': {
        status: 400,
        message: 'The body does not fit the contract.',
        advice: 'The caller corrects what "fields" lists and sends the call again.',
        retryable: false,
    },
    'parameter-invalid': {
        status: 400,
        message: 'A parameter does not fit the contract.',
        advice: 'The caller corrects what "fields" lists and sends the call again.',
        retryable: false,
    },
    'connection-missing': {
        status: 403,
        message: 'The user that signed in belongs to no connection.',
        advice: 'The ServiceNow administrator finishes the checklist; Microsoft signs in as the integration user named there.',
        retryable: false,
    },
    'connection-unknown': {
        status: 404,
        message: 'There is no such connection.',
        advice: 'The administrator opens the checklist again; the connection may have been removed.',
        retryable: false,
    },
    'task-content-differs': {
        status: 409,
        message: 'The task was sent before with other content.',
        advice: 'The caller reads the ticket of the task, or sends the new content under a new taskId.',
        retryable: false,
    },
    'idempotency-key-reused': {
        status: 409,
        message: 'The idempotency key was used for other content.',
        advice: 'The caller takes a new key for every new call, and repeats a key only with the call that it was made for.',
        retryable: false,
    },
    'ticket-unknown': {
        status: 404,
        message: 'No ticket was made for this task.',
        advice: 'The caller creates the ticket first.',
        retryable: false,
    },
    'ticket-deleted': {
        status: 404,
        message: 'The ticket of this task is in ServiceNow no more.',
        advice: 'Somebody deleted it there, or it broke off while it was made. The caller sends the task again, which makes a new ticket for it, or leaves the task be.',
        retryable: false,
    },
    'ticket-refused': {
        status: 422,
        message: 'The instance did not accept the ticket.',
        advice: 'The ServiceNow administrator finds the rule, policy or privilege that refused it; then the caller sends it again.',
        retryable: false,
    },
    'ticket-closed': {
        status: 409,
        message: 'The ticket is closed, and the connection\'s policy lets nothing be written to it.',
        advice: 'The caller sends a new task, or the administrator changes the policy on the connection\'s record.',
        retryable: false,
    },
    'state-not-allowed': {
        status: 409,
        message: 'The ticket cannot go to that state from where it is.',
        advice: 'The caller reads the ticket; "allowedStates" has the states that it can go to now.',
        retryable: false,
    },
    'state-not-stored': {
        status: 422,
        message: 'The instance accepted the call and stored another state.',
        advice: 'The ServiceNow administrator finds the rule that changed it; "fields" has both values.',
        retryable: false,
    },
    'state-unknown': {
        status: 404,
        message: 'Tickets of this kind have no such state.',
        advice: 'The caller reads the list of states.',
        retryable: false,
    },
    'comment-content-differs': {
        status: 409,
        message: 'The comment was sent before with another text.',
        advice: 'The caller sends a new text under a new commentId.',
        retryable: false,
    },
    busy: {
        status: 503,
        message: 'Other calls are writing the same ticket just now.',
        advice: 'The caller sends the same call again; nothing is done twice.',
        retryable: true,
    },
    'callback-host-not-allowed': {
        status: 422,
        message: 'Events may not be sent to this host.',
        advice: 'The administrator adds the host to the property x_mioms_m365ticket.callback_hosts, if it is Microsoft\'s.',
        retryable: false,
    },
    'oauth-entity-refused': {
        status: 422,
        message: 'The instance did not let the application write the OAuth entity.',
        advice:
            'The administrator allows it: System Definition > Tables > oauth_entity > Application Access (accessible from all scopes, Can read, ' +
            'Can create, Can update), and the cross-scope privileges of this application; or creates the entity by hand under the same name.',
        retryable: false,
    },
    'oauth-entity-name-taken': {
        status: 409,
        message: 'Another entry of the application registry has this name.',
        advice: 'The administrator chooses another name.',
        retryable: false,
    },
    'integration-user-refused': {
        status: 422,
        message: 'The instance did not let the application write the integration user.',
        advice: 'The administrator allows it (password policy, rules on sys_user, cross-scope privileges), or creates the user by hand under the same name.',
        retryable: false,
    },
    'integration-user-taken': {
        status: 409,
        message: 'The user belongs to another connection.',
        advice: 'The administrator chooses a user of its own for each connection.',
        retryable: false,
    },
    'integration-user-unfit': {
        status: 409,
        message: 'The user cannot serve as integration user.',
        advice: 'The administrator corrects the user or chooses another: active, not locked, able to sign in, without administrator rights.',
        retryable: false,
    },
    'record-refused': {
        status: 422,
        message: 'The instance did not accept a record of the application.',
        advice: 'The ServiceNow administrator finds the rule or policy that refused it; then the caller sends the call again.',
        retryable: true,
    },
    'platform-refused': {
        status: 503,
        message: 'ServiceNow refused the application something it needs.',
        advice:
            'The ServiceNow administrator allows the privileges of this application under System Applications > Application Cross-Scope Access; ' +
            'then the caller sends the call again.',
        retryable: true,
    },
    'internal-error': {
        status: 500,
        message: 'The application failed.',
        advice: 'The ServiceNow administrator finds the cause in the system log by the request id.',
        retryable: true,
    },
}

export type Cause = components['schemas']['Cause']

export interface Refusal extends Error {
    refusalCode: ErrorCode
    detail: string
    fields: FieldProblem[]
    allowedStates?: AllowedState[]
    /** What in the instance refused the write, where the platform lets one know. */
    refusedBy?: Cause
}

/** An Error that carries its code: the platform's engine cannot subclass Error. */
export function refusal(code: ErrorCode, more: { detail?: string | null; fields?: FieldProblem[]; allowedStates?: AllowedState[]; refusedBy?: Cause } = {}): Refusal {
    const { message, advice } = REFUSALS[code]
    const { allowedStates, refusedBy } = more
    return Object.assign(new Error(message), { refusalCode: code, detail: more.detail || advice, fields: more.fields ?? [], allowedStates, refusedBy })
}

/** A refusal as the contract shows it. */
export function errorOf({ refusalCode: code, message, detail, fields, allowedStates, refusedBy }: Refusal, requestId: string): components['schemas']['ErrorBody'] {
    return { message, detail: detail.slice(0, 2000), code, fields, allowedStates, refusedBy, retryable: REFUSALS[code].retryable, requestId }
}

/** Safe for everything that can be thrown: a Java exception of the platform throws again when its properties are read. */
export function isRefusal(thrown: unknown): thrown is Refusal {
    return thrown instanceof Error && 'refusalCode' in thrown
}
