import type { BaseRecord } from './base-records.ts'

/**
 * Properties that an upgraded instance has by default (platform-facts 1 to 14). Those whose absence means something,
 * as `glide.oauth.state.parameter.required` or the legacy cross-scope policy, are not set.
 */
const PROPERTIES: [name: string, type: string, value: string, description: string][] = [
    ['com.snc.platform.security.oauth.is.active', 'boolean', 'true', 'OAuth is offered to clients'],
    ['glide.authenticate.only.allow.active.user.login', 'boolean', 'true', 'Inactive users cannot sign in'],
    ['glide.authenticate.oauth.post.token.expiration.cookie_auth.disabled', 'boolean', 'true', 'A session ends with the token that opened it'],
    ['glide.oauth.inbound.client.credential.grant_type.enabled', 'boolean', 'false', 'Client credentials grant'],
    ['glide.oauth.inbound.ropc.grant_type.disabled', 'boolean', 'false', 'Resource owner password credentials grant is off'],
    ['com.glide.processors.aprocessor.donot_reuse_api_session', 'boolean', 'true', 'Sessions of API calls open no pages'],
    ['glide.ui.forgetme', 'boolean', 'false', 'The sign-in page does not offer to remember'],
    ['glide.authenticate.multifactor', 'boolean', 'false', 'Local sign-ins ask for a second factor'],
    ['glide.ui.session_timeout', 'integer', '30', 'Minutes until an idle session ends'],
    ['glide.security.use_csrf_token', 'boolean', 'true', 'Posted forms need the session\'s token'],
    ['glide.security.csrf.strict.validation.mode', 'boolean', 'true', 'A form with a wrong token cannot be sent again'],
    ['glide.sm.default_mode', 'string', 'deny', 'What a match with nothing but a * rule means'],
    ['glide.rest.max_content_length', 'integer', '10', 'Largest REST request in MB'],
    ['glide.rest.scripted.max_inbound_content_length_mb', 'integer', '10', 'Largest scripted REST request in MB'],
    ['glide.http.timeout', 'integer', '175000', 'Idle time-out of outbound requests in ms'],
    ['glide.http.connection_timeout', 'integer', '10000', 'Connection time-out of outbound requests in ms'],
    ['glide.sys.date_format', 'string', 'yyyy-MM-dd', 'System date format'],
    ['glide.sys.time_format', 'string', 'HH:mm:ss', 'System time format'],
    ['glide.sys.default.tz', 'string', 'UTC', 'System time zone'],
    ['glide.sys.language', 'string', 'en', 'System language'],
    ['glide.ui.autoclose.time', 'integer', '7', 'Days after which resolved incidents are closed'],
    ['com.snc.incident.autoclose.basedon.resolved_at', 'boolean', 'true', 'They are counted from the resolution, not from the last update'],
    ['glide.buildname', 'string', 'Australia', 'Release family'],
    ['glide.war', 'string', 'glide-australia-02-11-2026__local-instance.zip', 'Build'],
    ['glide.product.name', 'string', 'Local instance', 'Product name'],
]

export function properties(): BaseRecord[] {
    return PROPERTIES.map(([name, type, value, description]) => ({ table: 'sys_properties', key: name, values: { name, type, value, description } }))
}
