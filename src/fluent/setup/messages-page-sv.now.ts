import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { SCOPE } from '../../server/names.ts'

// Swedish for the texts of the page itself and its errors.
// English stands in src/client/texts, from where the build makes its messages.

Record({ $id: Now.ID['message-sv-page-language'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.language', language: 'sv',
    message: 'sv',
} })
Record({ $id: Now.ID['message-sv-page-product'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.product', language: 'sv',
    message: 'Microsoft 365 Security & Compliance Connector',
} })
Record({ $id: Now.ID['message-sv-page-title'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.title', language: 'sv',
    message: 'Checklista för installationen',
} })
Record({ $id: Now.ID['message-sv-page-intro'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.intro', language: 'sv',
    message: 'Varje steg kontrolleras på den här instansen när sidan öppnas. Ta stegen i valfri ordning, och om igen.',
} })
Record({ $id: Now.ID['message-sv-page-version'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.version', language: 'sv',
    message: 'Version {0}',
} })
Record({ $id: Now.ID['message-sv-page-check-again'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.check_again', language: 'sv',
    message: 'Kontrollera igen',
} })
Record({ $id: Now.ID['message-sv-page-checking'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.checking', language: 'sv',
    message: 'Kontrollerar …',
} })
Record({ $id: Now.ID['message-sv-page-checked-at'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.checked_at', language: 'sv',
    message: 'Kontrollerad {0}',
} })
Record({ $id: Now.ID['message-sv-page-load-failed'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.load_failed', language: 'sv',
    message: 'Checklistan kunde inte läsas',
} })
Record({ $id: Now.ID['message-sv-page-stale'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.stale', language: 'sv',
    message: 'Det du ser nedan kommer från den förra kontrollen.',
} })
Record({ $id: Now.ID['message-sv-page-connections'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.connections', language: 'sv',
    message: 'Anslutningar',
} })
Record({ $id: Now.ID['message-sv-page-add-connection'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.add_connection', language: 'sv',
    message: 'Lägg till en anslutning',
} })
Record({ $id: Now.ID['message-sv-page-new-connection'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.new_connection', language: 'sv',
    message: 'Ny anslutning',
} })
Record({ $id: Now.ID['message-sv-page-new-connection-intro'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.new_connection_intro', language: 'sv',
    message: 'Ange den klientorganisation hos Microsoft och den portal som ska skicka sina uppgifter till den här instansen.',
} })
Record({ $id: Now.ID['message-sv-page-empty-title'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.empty_title', language: 'sv',
    message: 'Anslut Microsoft 365',
} })
Record({ $id: Now.ID['message-sv-page-empty-text'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.empty_text', language: 'sv',
    message: 'Ingenting är anslutet ännu. Börja med den klientorganisation och portal hos Microsoft som ska skicka uppgifter.',
} })
Record({ $id: Now.ID['message-sv-page-error-request-id'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.error.request_id', language: 'sv',
    message: 'Anrops-ID',
} })
Record({ $id: Now.ID['message-sv-page-error-unreachable'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.error.unreachable', language: 'sv',
    message: 'Instansen svarade inte.',
} })
Record({ $id: Now.ID['message-sv-page-error-unreachable-detail'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.error.unreachable_detail', language: 'sv',
    message: 'Kontrollera nätverksanslutningen och försök igen. Det du har skrivit finns kvar.',
} })
Record({ $id: Now.ID['message-sv-page-error-signed-out'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.error.signed_out', language: 'sv',
    message: 'Du är utloggad.',
} })
Record({ $id: Now.ID['message-sv-page-error-signed-out-detail'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.error.signed_out_detail', language: 'sv',
    message: 'Din session har avslutats, eller så får din användare inte använda sidan. Logga in igen för att fortsätta.',
} })
Record({ $id: Now.ID['message-sv-page-error-sign-in'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.error.sign_in', language: 'sv',
    message: 'Logga in igen',
} })
Record({ $id: Now.ID['message-sv-page-error-unreadable'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.error.unreadable', language: 'sv',
    message: 'Instansen svarade med ett fel (HTTP {0}).',
} })
Record({ $id: Now.ID['message-sv-page-error-unreadable-detail'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.error.unreadable_detail', language: 'sv',
    message: 'Försök igen. Om felet består, titta i instansens systemlogg.',
} })
Record({ $id: Now.ID['message-sv-page-error-fields-wrong'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.error.fields_wrong', language: 'sv',
    message: 'Rätta de markerade fälten.',
} })
Record({ $id: Now.ID['message-sv-page-error-required'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.error.required', language: 'sv',
    message: 'Fyll i fältet.',
} })
