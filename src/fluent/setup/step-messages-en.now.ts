import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { SCOPE } from '../../server/names.ts'

// English for what the checklist finds and advises. `''` stands for one apostrophe, because the texts have places.

Record({ $id: Now.ID['message-en-step-platform'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.platform', language: 'en',
    message: '{0}',
} })
Record({ $id: Now.ID['message-en-step-connection-done'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.connection.done', language: 'en',
    message: 'Microsoft tenant {0}, {1} portal, {2} cloud.',
} })
Record({ $id: Now.ID['message-en-step-oauth-entity-create'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.oauthEntity.create', language: 'en',
    message: 'Choose a name and create the OAuth entity; Microsoft signs in through it.',
} })
Record({ $id: Now.ID['message-en-step-oauth-entity-found'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.oauthEntity.found', language: 'en',
    message: 'The application registry has "{0}" with client ID {1}.',
} })
Record({ $id: Now.ID['message-en-step-oauth-entity-gone'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.oauthEntity.gone', language: 'en',
    message: '"{0}" is no longer in the application registry.',
} })
Record({ $id: Now.ID['message-en-step-oauth-entity-activate'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.oauthEntity.activate', language: 'en',
    message: 'Open the entry in System OAuth > Application Registry and set it active.',
} })
Record({ $id: Now.ID['message-en-step-oauth-entity-redirect'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.oauthEntity.redirect', language: 'en',
    message: 'Add the redirect URL {0} to the entry, or create the entity again with the right one.',
} })
Record({ $id: Now.ID['message-en-step-oauth-entity-allow-read'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.oauthEntity.allowRead', language: 'en',
    message: 'Open the table oauth_entity, tab Application Access: accessible from "All application scopes", tick "Can read". Until then, check the entry by hand in System OAuth > Application Registry.',
} })
Record({ $id: Now.ID['message-en-step-oauth-entity-allow-create'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.oauthEntity.allowCreate', language: 'en',
    message: 'Open the table oauth_entity, tab Application Access: accessible from "All application scopes", tick "Can create" and "Can update"; then create the entity here again. Or create it by hand in System OAuth > Application Registry (OAuth API endpoint for external clients) with the name "{0}" and the redirect URL {1}: it is recognised here.',
} })
Record({ $id: Now.ID['message-en-step-oauth-entity-link'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.oauthEntity.link', language: 'en',
    message: 'It was made by hand. Press the button below to use it; it stays as it is.',
} })
Record({ $id: Now.ID['message-en-step-integration-user-create'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.create', language: 'en',
    message: 'Choose a name and a password and create the integration user; Microsoft acts as this user.',
} })
Record({ $id: Now.ID['message-en-step-integration-user-found'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.found', language: 'en',
    message: 'The user "{0}" is there.',
} })
Record({ $id: Now.ID['message-en-step-integration-user-gone'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.gone', language: 'en',
    message: 'The user "{0}" is no longer there.',
} })
Record({ $id: Now.ID['message-en-step-integration-user-allow-read'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.allowRead', language: 'en',
    message: 'Allow this application to read sys_user and sys_user_has_role (Application Access of the tables, Application Cross-Scope Access). Until then, check the user by hand in User Administration > Users.',
} })
Record({ $id: Now.ID['message-en-step-integration-user-inactive'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.inactive', language: 'en',
    message: 'The user is not active.',
} })
Record({ $id: Now.ID['message-en-step-integration-user-locked'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.locked', language: 'en',
    message: 'The user is locked out.',
} })
Record({ $id: Now.ID['message-en-step-integration-user-reset'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.reset', language: 'en',
    message: 'The user must change its password at the next sign-in.',
} })
Record({ $id: Now.ID['message-en-step-integration-user-web-service-only'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.webServiceOnly', language: 'en',
    message: 'The user has web service access only and cannot pass the consent page.',
} })
Record({ $id: Now.ID['message-en-step-integration-user-no-role'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.noRole', language: 'en',
    message: 'The user lacks the role x_mioms_m365ticket.integration.',
} })
Record({ $id: Now.ID['message-en-step-integration-user-correct'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.correct', language: 'en',
    message: 'Open the user in User Administration > Users and correct what is listed, or create another user here.',
} })
Record({ $id: Now.ID['message-en-step-integration-user-allow-create'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.allowCreate', language: 'en',
    message: 'Allow what the instance refused: the password policy, rules on sys_user, or the table, tab Application Access: tick "Can create"; then create the user here again. Or create the user "{0}" by hand in User Administration > Users, active and with a password: it is recognised here.',
} })
Record({ $id: Now.ID['message-en-step-integration-user-link'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.integrationUser.link', language: 'en',
    message: 'The user was made by hand. Press the button below without a password to use it; it only gets the role of the integration.',
} })
Record({ $id: Now.ID['message-en-step-authorisation-seen'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.authorisation.seen', language: 'en',
    message: 'Microsoft last called at {0} (UTC).',
} })
Record({ $id: Now.ID['message-en-step-authorisation-never'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.authorisation.never', language: 'en',
    message: 'Microsoft has not called yet.',
} })
Record({ $id: Now.ID['message-en-step-authorisation-first'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.authorisation.first', language: 'en',
    message: 'Finish the OAuth entity and the integration user first.',
} })
Record({ $id: Now.ID['message-en-step-authorisation-authorise'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.authorisation.authorise', language: 'en',
    message: `Authorise in Microsoft''s portal. On the consent page sign in as "{0}", not as yourself (link "Not you?"), and press Allow.`,
} })
Record({ $id: Now.ID['message-en-step-push-none'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.none', language: 'en',
    message: 'Name the callback URL to which statuses are sent; until then Microsoft has to ask for them.',
} })
Record({ $id: Now.ID['message-en-step-push-to'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.to', language: 'en',
    message: 'Statuses are sent to {0}.',
} })
Record({ $id: Now.ID['message-en-step-push-delivered'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.delivered', language: 'en',
    message: 'Last delivered at {0} (UTC).',
} })
Record({ $id: Now.ID['message-en-step-push-never'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.never', language: 'en',
    message: 'Nothing has been delivered yet.',
} })
Record({ $id: Now.ID['message-en-step-push-waiting'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.waiting', language: 'en',
    message: 'Status updates that wait: {0}.',
} })
Record({ $id: Now.ID['message-en-step-push-given'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.given', language: 'en',
    message: 'Status updates that were given up: {0}.',
} })
Record({ $id: Now.ID['message-en-step-push-host'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.host', language: 'en',
    message: "Add {0} to the property x_mioms_m365ticket.callback_hosts, if it is Microsoft''s.",
} })
Record({ $id: Now.ID['message-en-step-push-plain-http'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.plainHttp', language: 'en',
    message: 'The callback URL is plain http. Use https; only in a laboratory set x_mioms_m365ticket.allow_loopback_http.',
} })
Record({ $id: Now.ID['message-en-step-push-dead'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.dead', language: 'en',
    message: 'Open the list, read the last error of each and mend its cause.',
} })
Record({ $id: Now.ID['message-en-step-push-paused'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.paused', language: 'en',
    message: 'Paused: nothing is sent until an operator resumes it.',
} })
Record({ $id: Now.ID['message-en-step-push-failing'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.failing', language: 'en',
    message: 'The last call failed: {0}',
} })
Record({ $id: Now.ID['message-en-step-push-resume'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.step.push.resume', language: 'en',
    message: 'Nothing is sent before the receiver answers again. Mend the cause; then choose "Resume" on the connection.',
} })
