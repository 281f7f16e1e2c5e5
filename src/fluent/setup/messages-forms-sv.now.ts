import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { SCOPE } from '../../server/names.ts'

// Swedish for the texts of the forms and secrets.
// English stands in src/client/texts, from where the build makes its messages.

Record({ $id: Now.ID['message-sv-page-form-optional'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.optional', language: 'sv',
    message: '(valfritt)',
} })
Record({ $id: Now.ID['message-sv-page-form-saving'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.saving', language: 'sv',
    message: 'Sparar …',
} })
Record({ $id: Now.ID['message-sv-page-form-cancel'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.cancel', language: 'sv',
    message: 'Avbryt',
} })
Record({ $id: Now.ID['message-sv-page-form-url-wrong'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.url_wrong', language: 'sv',
    message: 'Ange en hel adress som börjar med https://',
} })
Record({ $id: Now.ID['message-sv-page-form-portal'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.portal', language: 'sv',
    message: 'Microsoft-portal',
} })
Record({ $id: Now.ID['message-sv-page-form-tenant-id'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.tenant_id', language: 'sv',
    message: 'Klientorganisations-ID',
} })
Record({ $id: Now.ID['message-sv-page-form-tenant-id-hint'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.tenant_id_hint', language: 'sv',
    message: 'Finns under Översikt i administrationscentret för Microsoft Entra.',
} })
Record({ $id: Now.ID['message-sv-page-form-tenant-id-wrong'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.tenant_id_wrong', language: 'sv',
    message: 'Ett klientorganisations-ID har 32 hexadecimala siffror: 00000000-0000-0000-0000-000000000000',
} })
Record({ $id: Now.ID['message-sv-page-form-cloud'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.cloud', language: 'sv',
    message: 'Microsoft-moln',
} })
Record({ $id: Now.ID['message-sv-page-form-callback-url'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.callback_url', language: 'sv',
    message: 'Återanrops-URL',
} })
Record({ $id: Now.ID['message-sv-page-form-callback-url-hint'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.callback_url_hint', language: 'sv',
    message: 'Dit ärendenas status skickas. Utan den får Microsoft inte veta hur det går med dem.',
} })
Record({ $id: Now.ID['message-sv-page-form-allowed-hosts'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.allowed_hosts', language: 'sv',
    message: 'Tillåtna värdar: {0}',
} })
Record({ $id: Now.ID['message-sv-page-form-no-allowed-hosts'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.no_allowed_hosts', language: 'sv',
    message: 'Ingen värd är tillåten ännu; en administratör anger dem i appens systemegenskaper.',
} })
Record({ $id: Now.ID['message-sv-page-form-save-connection'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.save_connection', language: 'sv',
    message: 'Spara anslutningen',
} })
Record({ $id: Now.ID['message-sv-page-form-rotate-signing'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.rotate_signing', language: 'sv',
    message: 'Skapa en ny signeringshemlighet',
} })
Record({ $id: Now.ID['message-sv-page-form-rotate-signing-title'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.rotate_signing_title', language: 'sv',
    message: 'Skapa en ny signeringshemlighet?',
} })
Record({ $id: Now.ID['message-sv-page-form-rotate-signing-text'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.rotate_signing_text', language: 'sv',
    message: 'Den nuvarande hemligheten slutar gälla genast. Mottagaren avvisar status tills den har fått den nya.',
} })
Record({ $id: Now.ID['message-sv-page-form-entity-name'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.entity_name', language: 'sv',
    message: 'OAuth-entitetens namn',
} })
Record({ $id: Now.ID['message-sv-page-form-entity-name-hint'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.entity_name_hint', language: 'sv',
    message: 'Posten under System OAuth > Application Registry. Du väljer namnet.',
} })
Record({ $id: Now.ID['message-sv-page-form-redirect-url'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.redirect_url', language: 'sv',
    message: 'Omdirigerings-URL',
} })
Record({ $id: Now.ID['message-sv-page-form-redirect-url-hint'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.redirect_url_hint', language: 'sv',
    message: 'Visas på Microsofts etableringssida. Sidan för godkännande skickar sin kod dit, och ingen annanstans.',
} })
Record({ $id: Now.ID['message-sv-page-form-create-entity'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.create_entity', language: 'sv',
    message: 'Skapa OAuth-entiteten',
} })
Record({ $id: Now.ID['message-sv-page-form-save-entity'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.save_entity', language: 'sv',
    message: 'Spara OAuth-entiteten',
} })
Record({ $id: Now.ID['message-sv-page-form-rotate-client'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.rotate_client', language: 'sv',
    message: 'Skapa en ny klienthemlighet',
} })
Record({ $id: Now.ID['message-sv-page-form-rotate-client-title'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.rotate_client_title', language: 'sv',
    message: 'Skapa en ny klienthemlighet?',
} })
Record({ $id: Now.ID['message-sv-page-form-rotate-client-text'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.rotate_client_text', language: 'sv',
    message: 'Den nuvarande hemligheten slutar gälla genast. Microsoft får inga nya token förrän den nya är inlagd där.',
} })
Record({ $id: Now.ID['message-sv-page-form-user-name'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.user_name', language: 'sv',
    message: 'Användarnamn',
} })
Record({ $id: Now.ID['message-sv-page-form-user-name-hint'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.user_name_hint', language: 'sv',
    message: 'Microsoft agerar som den här användaren. En användare som redan finns länkas och får rollen.',
} })
Record({ $id: Now.ID['message-sv-page-form-user-name-wrong'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.user_name_wrong', language: 'sv',
    message: 'Börja med en bokstav eller siffra; sedan bara bokstäver, siffror och . _ - @; högst 80 tecken.',
} })
Record({ $id: Now.ID['message-sv-page-form-password'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.password', language: 'sv',
    message: 'Lösenord',
} })
Record({ $id: Now.ID['message-sv-page-form-password-hint'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.password_hint', language: 'sv',
    message: 'Minst 8 tecken. En ny användare behöver ett; lämna tomt för att behålla en befintlig användares lösenord.',
} })
Record({ $id: Now.ID['message-sv-page-form-password-wrong'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.password_wrong', language: 'sv',
    message: 'Använd 8 till 100 tecken.',
} })
Record({ $id: Now.ID['message-sv-page-form-show-password'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.show_password', language: 'sv',
    message: 'Visa',
} })
Record({ $id: Now.ID['message-sv-page-form-hide-password'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.hide_password', language: 'sv',
    message: 'Dölj',
} })
Record({ $id: Now.ID['message-sv-page-form-email'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.email', language: 'sv',
    message: 'E-post',
} })
Record({ $id: Now.ID['message-sv-page-form-email-hint'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.email_hint', language: 'sv',
    message: 'Vid enkel inloggning: adressen till kontot i Microsoft Entra som har samma användarnamn.',
} })
Record({ $id: Now.ID['message-sv-page-form-email-wrong'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.email_wrong', language: 'sv',
    message: 'Ange en e-postadress, till exempel namn@example.com',
} })
Record({ $id: Now.ID['message-sv-page-form-create-user'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.create_user', language: 'sv',
    message: 'Skapa integrationsanvändaren',
} })
Record({ $id: Now.ID['message-sv-page-form-save-user'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.form.save_user', language: 'sv',
    message: 'Spara integrationsanvändaren',
} })
Record({ $id: Now.ID['message-sv-page-secret-client-title'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.secret.client_title', language: 'sv',
    message: 'Kopiera klienthemligheten nu',
} })
Record({ $id: Now.ID['message-sv-page-secret-signing-title'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.secret.signing_title', language: 'sv',
    message: 'Kopiera signeringshemligheten nu',
} })
Record({ $id: Now.ID['message-sv-page-secret-warning'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.secret.warning', language: 'sv',
    message: 'Den visas bara den här gången och kan inte läsas igen. Går den förlorad, skapa en ny.',
} })
Record({ $id: Now.ID['message-sv-page-secret-client-secret'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.secret.client_secret', language: 'sv',
    message: 'Klienthemlighet',
} })
Record({ $id: Now.ID['message-sv-page-secret-signing-secret'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.secret.signing_secret', language: 'sv',
    message: 'Signeringshemlighet',
} })
Record({ $id: Now.ID['message-sv-page-secret-signing-use'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.secret.signing_use', language: 'sv',
    message: 'Ge den till den som driver återanropet: den bevisar att en status kommer från den här instansen.',
} })
Record({ $id: Now.ID['message-sv-page-secret-stored'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.secret.stored', language: 'sv',
    message: 'Jag har sparat den',
} })
Record({ $id: Now.ID['message-sv-page-copy-copy'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.copy.copy', language: 'sv',
    message: 'Kopiera',
} })
Record({ $id: Now.ID['message-sv-page-copy-copied'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.copy.copied', language: 'sv',
    message: 'Kopierat',
} })
Record({ $id: Now.ID['message-sv-page-copy-by-hand'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.page.copy.by_hand', language: 'sv',
    message: 'Markerat: kopiera med tangentbordet',
} })
