import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { SCOPE } from '../../server/names.ts'

// Swedish for the texts of the connections and of what is handed over.
// English stands in src/client/texts, from where the build makes its messages.

Record({ $id: Now.ID['message-sv-page-portal-security'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.portal.security', language: 'sv',
    message: 'Säkerhetscenter',
} })
Record({ $id: Now.ID['message-sv-page-portal-compliance'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.portal.compliance', language: 'sv',
    message: 'Efterlevnadscenter',
} })
Record({ $id: Now.ID['message-sv-page-cloud-global'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.cloud.global', language: 'sv',
    message: 'Hela världen',
} })
Record({ $id: Now.ID['message-sv-page-cloud-us-gov-high'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.cloud.us_gov_high', language: 'sv',
    message: 'US Government, GCC High',
} })
Record({ $id: Now.ID['message-sv-page-cloud-us-gov-dod'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.cloud.us_gov_dod', language: 'sv',
    message: 'US Government, DoD',
} })
Record({ $id: Now.ID['message-sv-page-status-not-authorised'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.status.not_authorised', language: 'sv',
    message: 'Inte godkänd ännu',
} })
Record({ $id: Now.ID['message-sv-page-status-connected'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.status.connected', language: 'sv',
    message: 'Ansluten',
} })
Record({ $id: Now.ID['message-sv-page-status-paused'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.status.paused', language: 'sv',
    message: 'Pausad',
} })
Record({ $id: Now.ID['message-sv-page-connection-tenant'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.connection.tenant', language: 'sv',
    message: 'Klientorganisation',
} })
Record({ $id: Now.ID['message-sv-page-connection-cloud'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.connection.cloud', language: 'sv',
    message: 'Moln',
} })
Record({ $id: Now.ID['message-sv-page-connection-last-seen'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.connection.last_seen', language: 'sv',
    message: 'Senaste anrop från Microsoft',
} })
Record({ $id: Now.ID['message-sv-page-connection-last-delivered'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.connection.last_delivered', language: 'sv',
    message: 'Senast levererade status',
} })
Record({ $id: Now.ID['message-sv-page-connection-waiting'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.connection.waiting', language: 'sv',
    message: 'Statusuppdateringar som väntar',
} })
Record({ $id: Now.ID['message-sv-page-connection-dead'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.connection.dead', language: 'sv',
    message: 'Statusuppdateringar som gavs upp',
} })
Record({ $id: Now.ID['message-sv-page-connection-never'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.connection.never', language: 'sv',
    message: 'Inte ännu',
} })
Record({ $id: Now.ID['message-sv-page-connection-progress'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.connection.progress', language: 'sv',
    message: '{0} av {1} steg klara',
} })
Record({ $id: Now.ID['message-sv-page-handover-title'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.handover.title', language: 'sv',
    message: 'Det Microsoft behöver',
} })
Record({ $id: Now.ID['message-sv-page-handover-intro'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.handover.intro', language: 'sv',
    message: 'Ange detta på Microsoft-sidan, tillsammans med klienthemligheten som du sparade när den skapades.',
} })
Record({ $id: Now.ID['message-sv-page-handover-instance-url'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.handover.instance_url', language: 'sv',
    message: 'Instans',
} })
Record({ $id: Now.ID['message-sv-page-handover-client-id'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.handover.client_id', language: 'sv',
    message: 'Klient-ID',
} })
Record({ $id: Now.ID['message-sv-page-handover-no-client-id'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.handover.no_client_id', language: 'sv',
    message: 'Finns när OAuth-entiteten är skapad',
} })
Record({ $id: Now.ID['message-sv-page-handover-authorise-url'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.handover.authorise_url', language: 'sv',
    message: 'Auktoriserings-URL',
} })
Record({ $id: Now.ID['message-sv-page-handover-token-url'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.handover.token_url', language: 'sv',
    message: 'Token-URL',
} })
Record({ $id: Now.ID['message-sv-page-handover-copy-all'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.handover.copy_all', language: 'sv',
    message: 'Kopiera allt',
} })
