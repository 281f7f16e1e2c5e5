import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { SCOPE } from '../../server/names.ts'

// Swedish for what the checklist finds and advises. `''` stands for one apostrophe, because the texts have places.

Record({ $id: Now.ID['message-sv-step-platform'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.platform', language: 'sv',
    message: '{0}',
} })
Record({ $id: Now.ID['message-sv-step-connection-done'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.connection.done', language: 'sv',
    message: 'Microsoft-klientorganisation {0}, portal {1}, moln {2}.',
} })
Record({ $id: Now.ID['message-sv-step-oauth-entity-create'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.oauthEntity.create', language: 'sv',
    message: 'Välj ett namn och skapa OAuth-entiteten; Microsoft loggar in genom den.',
} })
Record({ $id: Now.ID['message-sv-step-oauth-entity-found'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.oauthEntity.found', language: 'sv',
    message: 'Programregistret har "{0}" med klient-ID {1}.',
} })
Record({ $id: Now.ID['message-sv-step-oauth-entity-gone'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.oauthEntity.gone', language: 'sv',
    message: '"{0}" finns inte längre i programregistret.',
} })
Record({ $id: Now.ID['message-sv-step-oauth-entity-activate'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.oauthEntity.activate', language: 'sv',
    message: 'Öppna posten i System OAuth > Application Registry och gör den aktiv.',
} })
Record({ $id: Now.ID['message-sv-step-oauth-entity-redirect'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.oauthEntity.redirect', language: 'sv',
    message: 'Lägg till omdirigerings-URL:en {0} i posten, eller skapa entiteten igen med rätt URL.',
} })
Record({ $id: Now.ID['message-sv-step-oauth-entity-allow-read'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.oauthEntity.allowRead', language: 'sv',
    message: 'Öppna tabellen oauth_entity, fliken Application Access: åtkomlig från "All application scopes", markera "Can read". Kontrollera posten för hand i System OAuth > Application Registry till dess.',
} })
Record({ $id: Now.ID['message-sv-step-oauth-entity-allow-create'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.oauthEntity.allowCreate', language: 'sv',
    message: 'Öppna tabellen oauth_entity, fliken Application Access: åtkomlig från "All application scopes", markera "Can create" och "Can update"; skapa sedan entiteten här igen. Eller skapa den för hand i System OAuth > Application Registry (OAuth API endpoint for external clients) med namnet "{0}" och omdirigerings-URL:en {1}: den känns igen här.',
} })
Record({ $id: Now.ID['message-sv-step-oauth-entity-link'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.oauthEntity.link', language: 'sv',
    message: 'Den skapades för hand. Tryck på knappen nedan för att använda den; den ändras inte.',
} })
Record({ $id: Now.ID['message-sv-step-integration-user-create'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.create', language: 'sv',
    message: 'Välj namn och lösenord och skapa integrationsanvändaren; Microsoft agerar som denna användare.',
} })
Record({ $id: Now.ID['message-sv-step-integration-user-found'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.found', language: 'sv',
    message: 'Användaren "{0}" finns.',
} })
Record({ $id: Now.ID['message-sv-step-integration-user-gone'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.gone', language: 'sv',
    message: 'Användaren "{0}" finns inte längre.',
} })
Record({ $id: Now.ID['message-sv-step-integration-user-allow-read'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.allowRead', language: 'sv',
    message: 'Låt programmet läsa sys_user och sys_user_has_role (Application Access för tabellerna, Application Cross-Scope Access). Kontrollera användaren för hand i User Administration > Users till dess.',
} })
Record({ $id: Now.ID['message-sv-step-integration-user-inactive'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.inactive', language: 'sv',
    message: 'Användaren är inte aktiv.',
} })
Record({ $id: Now.ID['message-sv-step-integration-user-locked'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.locked', language: 'sv',
    message: 'Användaren är utelåst.',
} })
Record({ $id: Now.ID['message-sv-step-integration-user-reset'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.reset', language: 'sv',
    message: 'Användaren måste byta lösenord vid nästa inloggning.',
} })
Record({ $id: Now.ID['message-sv-step-integration-user-web-service-only'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.webServiceOnly', language: 'sv',
    message: 'Användaren har bara åtkomst till webbtjänster och kan inte passera samtyckessidan.',
} })
Record({ $id: Now.ID['message-sv-step-integration-user-no-role'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.noRole', language: 'sv',
    message: 'Användaren saknar rollen x_mioms_m365ticket.integration.',
} })
Record({ $id: Now.ID['message-sv-step-integration-user-correct'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.correct', language: 'sv',
    message: 'Öppna användaren i User Administration > Users och rätta det som står i listan, eller skapa en annan användare här.',
} })
Record({ $id: Now.ID['message-sv-step-integration-user-allow-create'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.allowCreate', language: 'sv',
    message: 'Tillåt det som instansen nekade: lösenordspolicyn, regler på sys_user, eller tabellen, fliken Application Access: markera "Can create"; skapa sedan användaren här igen. Eller skapa användaren "{0}" för hand i User Administration > Users, aktiv och med lösenord: den känns igen här.',
} })
Record({ $id: Now.ID['message-sv-step-integration-user-link'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.link', language: 'sv',
    message: 'Användaren skapades för hand. Tryck på knappen nedan utan lösenord för att använda den; den får bara integrationens roll.',
} })
Record({ $id: Now.ID['message-sv-step-authorisation-seen'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.authorisation.seen', language: 'sv',
    message: 'Microsoft anropade senast {0} (UTC).',
} })
Record({ $id: Now.ID['message-sv-step-authorisation-never'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.authorisation.never', language: 'sv',
    message: 'Microsoft har inte anropat ännu.',
} })
Record({ $id: Now.ID['message-sv-step-authorisation-first'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.authorisation.first', language: 'sv',
    message: 'Gör först klart OAuth-entiteten och integrationsanvändaren.',
} })
Record({ $id: Now.ID['message-sv-step-authorisation-authorise'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.authorisation.authorise', language: 'sv',
    message: 'Auktorisera i Microsofts portal. Logga på samtyckessidan in som "{0}", inte som dig själv (länken "Not you?"), och välj Allow.',
} })
Record({ $id: Now.ID['message-sv-step-push-none'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.none', language: 'sv',
    message: 'Ange den återanrops-URL som statusar skickas till; till dess måste Microsoft fråga efter dem.',
} })
Record({ $id: Now.ID['message-sv-step-push-to'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.to', language: 'sv',
    message: 'Statusar skickas till {0}.',
} })
Record({ $id: Now.ID['message-sv-step-push-delivered'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.delivered', language: 'sv',
    message: 'Senast levererat {0} (UTC).',
} })
Record({ $id: Now.ID['message-sv-step-push-never'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.never', language: 'sv',
    message: 'Ingenting har levererats ännu.',
} })
Record({ $id: Now.ID['message-sv-step-push-waiting'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.waiting', language: 'sv',
    message: 'Statusuppdateringar som väntar: {0}.',
} })
Record({ $id: Now.ID['message-sv-step-push-given'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.given', language: 'sv',
    message: 'Statusuppdateringar som gavs upp: {0}.',
} })
Record({ $id: Now.ID['message-sv-step-push-host'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.host', language: 'sv',
    message: 'Lägg till {0} i egenskapen x_mioms_m365ticket.callback_hosts, om den är Microsofts.',
} })
Record({ $id: Now.ID['message-sv-step-push-plain-http'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.plainHttp', language: 'sv',
    message: 'Återanrops-URL:en är vanlig http. Använd https; ställ bara in x_mioms_m365ticket.allow_loopback_http i ett laboratorium.',
} })
Record({ $id: Now.ID['message-sv-step-push-dead'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.dead', language: 'sv',
    message: 'Öppna listan, läs det senaste felet för varje och åtgärda orsaken.',
} })
Record({ $id: Now.ID['message-sv-step-push-paused'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.paused', language: 'sv',
    message: 'Pausad: inget skickas förrän en operatör återupptar.',
} })
Record({ $id: Now.ID['message-sv-step-push-failing'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.failing', language: 'sv',
    message: 'Det senaste anropet misslyckades: {0}',
} })
Record({ $id: Now.ID['message-sv-step-push-resume'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.resume', language: 'sv',
    message: 'Inget skickas förrän mottagaren svarar igen. Åtgärda orsaken och välj sedan "Resume" på anslutningen.',
} })
