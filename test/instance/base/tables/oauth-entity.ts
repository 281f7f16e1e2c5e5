import type { TableDefinition } from '../../data/table-definition.ts'
import { flag, integer, reference, text } from './columns.ts'

/**
 * Application Registries (columns: platform-facts 1.6, reported). Readable by every scope, written by none: scripts of a
 * scope write it under the legacy cross-scope policy only (platform-facts 2.2, 2.3).
 */
export const OAUTH_TABLES: TableDefinition[] = [
    {
        name: 'oauth_entity',
        label: 'Application Registries',
        extends: 'sys_metadata',
        scopeId: 'global',
        extendable: true,
        access: { access: 'public', read: true, create: false, update: false, delete: false, ws: true },
        columns: [
            text('name', 'Name', 100, { display: true, mandatory: true }),
            text('type', 'Type', 40, { defaultValue: 'client' }),
            text('client_id', 'Client ID', 255, { unique: true }),
            { name: 'client_secret', type: 'password2', label: 'Client Secret', maxLength: 4096 },
            text('redirect_url', 'Redirect URL', 4000),
            { name: 'logo_url', type: 'url', label: 'Logo URL', maxLength: 1024 },
            flag('active', 'Active', true),
            integer('access_token_lifespan', 'Access Token Lifespan', { defaultValue: '1800' }),
            integer('refresh_token_lifespan', 'Refresh Token Lifespan', { defaultValue: '8640000' }),
            integer('auth_code_lifespan', 'Authorization Code Lifespan', { defaultValue: '60' }),
            integer('id_token_lifespan', 'ID Token Lifespan'),
            text('default_grant_type', 'Default Grant type', 40),
            flag('public_client', 'Public Client', false),
            text('code_challenge_method', 'PKCE code challenge method', 40),
            reference('user', 'OAuth Application User', 'sys_user'),
            text('access', 'Accessible from', 40, { defaultValue: 'public' }),
            text('comments', 'Comments', 4000),
            { name: 'auth_url', type: 'url', label: 'Authorization URL', maxLength: 1024 },
            { name: 'token_url', type: 'url', label: 'Token URL', maxLength: 1024 },
            { name: 'refresh_token_url', type: 'url', label: 'Refresh Token URL', maxLength: 1024 },
            { name: 'revoke_token_url', type: 'url', label: 'Token Revocation URL', maxLength: 1024 },
            text('send_client_credentials_as', 'Send Credentials', 40),
            flag('skip_authorize', 'Skip authorization', false),
            text('oauth_api_script', 'OAuth API Script', 32),
            { name: 'certificate_url', type: 'url', label: 'Certificate URL', maxLength: 1024 },
            text('protocol_name', 'Protocol', 100),
            flag('use_mutual_auth', 'Use mutual authentication', false),
            text('client_uuid', 'Client UUID', 32),
            text('salt', 'Salt', 100),
            integer('message_signature_lifespan', 'Message signature lifespan'),
        ],
    },
]
