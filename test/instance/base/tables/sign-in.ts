import type { TableDefinition } from '../../data/table-definition.ts'
import { flag, moment, reference, text } from './columns.ts'

/**
 * Tables of sessions, OAuth tokens and codes, and second factors. Names of `oauth_credential` and its columns peer, user,
 * token, type and expires: platform-facts 1.6, reported; of user_multifactor_auth and sys_user_multi_factor_setup:
 * markdown/platform-security/authentication/troubleshoot-mfa-enforcement.md, their columns are this instance's. Values that
 * would let somebody in are stored as digests, or encrypted where they are given out again; no web service and no other
 * scope reaches these tables.
 */

const CLOSED = { access: 'package_private', read: false, create: false, update: false, delete: false, ws: false }

export const SIGN_IN_TABLES: TableDefinition[] = [
    {
        name: 'sys_user_session',
        label: 'User Session',
        extends: null,
        scopeId: 'global',
        access: CLOSED,
        columns: [
            text('id_digest', 'ID digest', 64),
            reference('user', 'User', 'sys_user'),
            flag('interactive', 'Interactive', false),
            flag('remembered', 'Remembered', false),
            text('pending', 'What the sign-in still asks for', 40),
            moment('last_active', 'Last active'),
            moment('expires', 'Expires'),
        ],
        indexes: [
            { name: 'id_digest', columns: ['id_digest'], unique: true },
            { name: 'user', columns: ['user'], unique: false },
        ],
    },
    {
        name: 'sys_user_remembered',
        label: 'Remembered sign-in',
        extends: null,
        scopeId: 'global',
        access: CLOSED,
        columns: [
            text('cookie_digest', 'Cookie digest', 64),
            reference('user', 'User', 'sys_user'),
            moment('expires', 'Expires'),
            moment('ends', 'Ends at the latest'),
        ],
        indexes: [
            { name: 'cookie_digest', columns: ['cookie_digest'], unique: true },
            { name: 'user', columns: ['user'], unique: false },
        ],
    },
    {
        name: 'user_multifactor_auth',
        label: 'Multi-factor authentication',
        extends: null,
        scopeId: 'global',
        access: CLOSED,
        columns: [
            reference('user', 'User', 'sys_user', { unique: true }),
            { name: 'secret', type: 'password2', label: 'Secret', maxLength: 1000 },
            flag('validated', 'Validated', false),
            text('last_code', 'Step of the last code', 40),
        ],
    },
    {
        name: 'sys_user_multi_factor_setup',
        label: 'Multi-factor setup',
        extends: null,
        scopeId: 'global',
        access: CLOSED,
        columns: [reference('user', 'User', 'sys_user', { unique: true }), moment('first_asked', 'First asked')],
    },
    {
        name: 'oauth_credential',
        label: 'OAuth Credential',
        extends: null,
        scopeId: 'global',
        access: CLOSED,
        columns: [
            reference('peer', 'Peer', 'oauth_entity'),
            reference('user', 'User', 'sys_user'),
            text('type', 'Type'),
            { name: 'token', type: 'password2', label: 'Token', maxLength: 1000 },
            text('token_digest', 'Token digest', 64),
            text('scope', 'Scope', 1000),
            moment('expires', 'Expires'),
        ],
        indexes: [
            { name: 'token_digest', columns: ['token_digest'], unique: true },
            { name: 'peer_user', columns: ['peer', 'user', 'type'], unique: false },
        ],
    },
    {
        name: 'oauth_authorization_code',
        label: 'OAuth Authorization Code',
        extends: null,
        scopeId: 'global',
        access: CLOSED,
        columns: [
            text('code_digest', 'Code digest', 64),
            reference('peer', 'Peer', 'oauth_entity'),
            reference('user', 'User', 'sys_user'),
            text('redirect_uri', 'Redirect URI', 4000),
            text('code_challenge', 'Code challenge', 128),
            text('state', 'State'),
            moment('expires', 'Expires'),
        ],
        indexes: [{ name: 'code_digest', columns: ['code_digest'], unique: true }],
    },
]
