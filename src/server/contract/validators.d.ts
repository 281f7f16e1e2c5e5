// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.
import type { components, operations } from './types.ts'

export interface ValidationError {
    instancePath: string
    keyword: string
    message?: string
    params: Record<string, unknown>
}

/** True when the value fits; otherwise `errors` holds every problem, until the next call. */
export interface Validator<T> {
    (value: unknown): value is T
    errors?: ValidationError[] | null
    /** The names that the schema knows. */
    known: string[]
}

export declare const isCallback: Validator<components['schemas']['Callback']>
export declare const isStateDisplayName: Validator<components['schemas']['StateDisplayName']>
export declare const isNewTicket: Validator<components['schemas']['NewTicket']>
export declare const isNewTicketBatch: Validator<components['schemas']['NewTicketBatch']>
export declare const isTicketChange: Validator<components['schemas']['TicketChange']>
export declare const isNewComment: Validator<components['schemas']['NewComment']>
export declare const isNewConnection: Validator<components['schemas']['NewConnection']>
export declare const isNewOauthEntity: Validator<components['schemas']['NewOauthEntity']>
export declare const isNewIntegrationUser: Validator<components['schemas']['NewIntegrationUser']>
export declare const isDeadLetters: Validator<components['schemas']['DeadLetters']>
export declare const isTicketStatusEvent: Validator<components['schemas']['TicketStatusEvent']>
export declare const isTicketCommentEvent: Validator<components['schemas']['TicketCommentEvent']>
export declare const isTicketDeletedEvent: Validator<components['schemas']['TicketDeletedEvent']>
export declare const isConnectionTestEvent: Validator<components['schemas']['ConnectionTestEvent']>
export declare const fitsNameStateParameters: Validator<NonNullable<operations['nameState']['parameters']['path']>>
export declare const fitsCreateTicketParameters: Validator<NonNullable<operations['createTicket']['parameters']['query']>>
export declare const fitsListTicketsParameters: Validator<NonNullable<operations['listTickets']['parameters']['query']>>
export declare const fitsGetTicketParameters: Validator<NonNullable<operations['getTicket']['parameters']['query']> & NonNullable<operations['getTicket']['parameters']['path']>>
export declare const fitsChangeTicketParameters: Validator<NonNullable<operations['changeTicket']['parameters']['path']>>
export declare const fitsCommentTicketParameters: Validator<NonNullable<operations['commentTicket']['parameters']['path']>>
export declare const fitsCreateOauthEntityParameters: Validator<NonNullable<operations['createOauthEntity']['parameters']['path']>>
export declare const fitsCreateIntegrationUserParameters: Validator<NonNullable<operations['createIntegrationUser']['parameters']['path']>>
export declare const fitsSendTestEventParameters: Validator<NonNullable<operations['sendTestEvent']['parameters']['path']>>
export declare const fitsPausePushParameters: Validator<NonNullable<operations['pausePush']['parameters']['path']>>
export declare const fitsResumePushParameters: Validator<NonNullable<operations['resumePush']['parameters']['path']>>
export declare const fitsReplayPushParameters: Validator<NonNullable<operations['replayPush']['parameters']['path']>>
