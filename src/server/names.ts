/** Every string that two places must agree on. Fluent imports it too, so it holds constants only. */
export const SCOPE = 'x_mioms_m365ticket'
/** The version of package.json: that of the code which runs, without a query. */
export const APP_VERSION = '1.0.0'
/** `info.version` of the contract. */
export const CONTRACT_VERSION = '1.0.0'

export const CONNECTION_TABLE = 'x_mioms_m365ticket_connection'
export const TICKET_TABLE = 'x_mioms_m365ticket_ticket'
export const STATE_MAP_TABLE = 'x_mioms_m365ticket_state_map'
export const COMMENT_TABLE = 'x_mioms_m365ticket_comment'
export const STATUS_UPDATE_TABLE = 'x_mioms_m365ticket_status_update'
export const DELIVERY_LANE_TABLE = 'x_mioms_m365ticket_delivery_lane'
export const ACTIVITY_TABLE = 'x_mioms_m365ticket_activity'
export const IDEMPOTENCY_TABLE = 'x_mioms_m365ticket_idempotency'
export const TICKET_SETTING_TABLE = 'x_mioms_m365ticket_ticket_setting'
export const ROUTING_RULE_TABLE = 'x_mioms_m365ticket_routing_rule'
export const TICKET_DEFAULT_TABLE = 'x_mioms_m365ticket_ticket_default'

export const ADMIN_ROLE = 'x_mioms_m365ticket.admin'
export const OPERATOR_ROLE = 'x_mioms_m365ticket.operator'
export const AUDITOR_ROLE = 'x_mioms_m365ticket.auditor'
export const INTEGRATION_ROLE = 'x_mioms_m365ticket.integration'

export const CALLBACK_HOSTS_PROPERTY = 'x_mioms_m365ticket.callback_hosts'
export const LOOPBACK_HTTP_PROPERTY = 'x_mioms_m365ticket.allow_loopback_http'
export const ENTRA_LOGIN_PROPERTY = 'x_mioms_m365ticket.entra_login'

/** Each turns one e-mail notification on or off; its event is raised all the same. */
export const PUSH_FAILING_PROPERTY = 'x_mioms_m365ticket.notify.push_failing'
export const SECRET_EXPIRES_PROPERTY = 'x_mioms_m365ticket.notify.secret_expires'
export const DEAD_LETTERS_PROPERTY = 'x_mioms_m365ticket.notify.dead_letters'

/** At most 40 characters, or the platform cuts it silently. */
export const PUSH_FAILING_EVENT = 'x_mioms_m365ticket.push.failing'
export const SECRET_EXPIRES_EVENT = 'x_mioms_m365ticket.secret.expires'
export const DEAD_LETTERS_EVENT = 'x_mioms_m365ticket.dead.letters'
export const STATUS_WAITING_EVENT = 'x_mioms_m365ticket.status.waiting'
export const STATUS_EVENT_TYPE = 'x_mioms_m365ticket.ticket.status.v1'
export const COMMENT_EVENT_TYPE = 'x_mioms_m365ticket.ticket.comment.v1'
export const DELETED_EVENT_TYPE = 'x_mioms_m365ticket.ticket.deleted.v1'
export const TEST_EVENT_TYPE = 'x_mioms_m365ticket.connection.test.v1'

/** As the instance's lists and rate limits call it. */
export const TICKET_API_NAME = 'Microsoft 365 tickets'
export const TICKET_API_PATH = '/api/x_mioms_m365ticket/v1/m365/tickets'
export const SETUP_PAGE = 'x_mioms_m365ticket_setup'

/** Begins `correlation_display` of every ticket of ours, so that a rule's condition can pass over all others. */
export const TICKET_MARK = 'Microsoft 365 Security and Configuration'

export const MOST_BODY_CHARACTERS = 200_000
/** A batch of 100 tickets with long descriptions. */
export const MOST_BATCH_CHARACTERS = 4_000_000
