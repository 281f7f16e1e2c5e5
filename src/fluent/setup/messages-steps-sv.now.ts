import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { SCOPE } from '../../server/names.ts'

// Swedish for the texts of the steps.
// English stands in src/client/texts, from where the build makes its messages.

Record({ $id: Now.ID['message-sv-page-step-connection'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.step.connection', language: 'sv',
    message: 'Ange anslutningen',
} })
Record({ $id: Now.ID['message-sv-page-step-oauth-entity'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.step.oauth_entity', language: 'sv',
    message: 'Skapa OAuth-entiteten',
} })
Record({ $id: Now.ID['message-sv-page-step-integration-user'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.step.integration_user', language: 'sv',
    message: 'Skapa integrationsanvändaren',
} })
Record({ $id: Now.ID['message-sv-page-step-authorisation'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.step.authorisation', language: 'sv',
    message: 'Godkänn Microsoft',
} })
Record({ $id: Now.ID['message-sv-page-step-push'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.step.push', language: 'sv',
    message: 'Skicka tillbaka status',
} })
Record({ $id: Now.ID['message-sv-page-state-done'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.state.done', language: 'sv',
    message: 'Klart',
} })
Record({ $id: Now.ID['message-sv-page-state-todo'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.state.todo', language: 'sv',
    message: 'Att göra',
} })
Record({ $id: Now.ID['message-sv-page-state-blocked'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.state.blocked', language: 'sv',
    message: 'Hindrat',
} })
Record({ $id: Now.ID['message-sv-page-state-cannot-check'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.state.cannot_check', language: 'sv',
    message: 'Kan inte kontrolleras',
} })
Record({ $id: Now.ID['message-sv-page-who-servicenow-admin'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.who.servicenow_admin', language: 'sv',
    message: 'En ServiceNow-administratör',
} })
Record({ $id: Now.ID['message-sv-page-who-security-admin'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.who.security_admin', language: 'sv',
    message: 'En ServiceNow-administratör med den förhöjda rollen security_admin',
} })
Record({ $id: Now.ID['message-sv-page-who-microsoft-admin'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.who.microsoft_admin', language: 'sv',
    message: 'En Microsoft 365-administratör',
} })
Record({ $id: Now.ID['message-sv-page-step-steps'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.step.steps', language: 'sv',
    message: 'Steg',
} })
Record({ $id: Now.ID['message-sv-page-step-evidence'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.step.evidence', language: 'sv',
    message: 'Vad som hittades',
} })
Record({ $id: Now.ID['message-sv-page-step-remedy'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.step.remedy', language: 'sv',
    message: 'Gör så här',
} })
Record({ $id: Now.ID['message-sv-page-step-who'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.step.who', language: 'sv',
    message: 'Vem som kan göra det: {0}',
} })
Record({ $id: Now.ID['message-sv-page-step-open'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.step.open', language: 'sv',
    message: 'Öppna i ServiceNow',
} })
Record({ $id: Now.ID['message-sv-page-step-new-tab'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.step.new_tab', language: 'sv',
    message: '(ny flik)',
} })
Record({ $id: Now.ID['message-sv-page-step-change'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.step.change', language: 'sv',
    message: 'Ändra',
} })
Record({ $id: Now.ID['message-sv-page-step-hide'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.step.hide', language: 'sv',
    message: 'Dölj formuläret',
} })
Record({ $id: Now.ID['message-sv-page-authorise-provisioning'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.authorise.provisioning', language: 'sv',
    message: 'Ange det som står under "Det Microsoft behöver" på Microsoft-sidan och starta godkännandet där.',
} })
Record({ $id: Now.ID['message-sv-page-authorise-page'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.authorise.page', language: 'sv',
    message: 'Öppna etableringssidan',
} })
Record({ $id: Now.ID['message-sv-page-authorise-sign-in'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.authorise.sign_in', language: 'sv',
    message: 'ServiceNow ber om inloggning. Logga in som integrationsanvändaren {0}, inte som dig själv.',
} })
Record({ $id: Now.ID['message-sv-page-authorise-not-you'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.authorise.not_you', language: 'sv',
    message: 'Om sidan för godkännande visar ett annat namn, välj "Not you" där och logga in som integrationsanvändaren.',
} })
Record({ $id: Now.ID['message-sv-page-authorise-allow'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.authorise.allow', language: 'sv',
    message: 'Tryck på Allow, kom tillbaka hit och kontrollera igen.',
} })
