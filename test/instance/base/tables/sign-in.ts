import type { TableDefinition } from '../../data/table-definition.ts'

/**
 * Tables of sessions, OAuth tokens and OAuth codes. Names of `oauth_credential` and its columns peer, user, token, type
 * and expires: platform-facts 1.6, reported. Values that would let somebody in are stored as digests, or encrypted where
 * they are given out again; no web service and no other scope reaches these tables.
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
            { name: 'id_digest', type: 'string', label: 'ID digest', maxLength: 64 },
            { name: 'user', type: 'reference', label: 'User', reference: 'sys_user' },
            { name: 'interactive', type: 'boolean', label: 'Interactive' },
            { name: 'last_active', type: 'glide_date_time', label: 'Last active' },
            { name: 'expires', type: 'glide_date_time', label: 'Expires' },
        ],
        indexes: [{ name: 'id_digest', columns: ['id_digest'], unique: true }],
    },
    {
        name: 'oauth_credential',
        label: 'OAuth Credential',
        extends: null,
        scopeId: 'global',
        access: CLOSED,
        columns: [
            { name: 'peer', type: 'reference', label: 'Peer', reference: 'oauth_entity' },
            { name: 'user', type: 'reference', label: 'User', reference: 'sys_user' },
            { name: 'type', type: 'string', label: 'Type', maxLength: 40 },
            { name: 'token', type: 'password2', label: 'Token', maxLength: 1000 },
            { name: 'token_digest', type: 'string', label: 'Token digest', maxLength: 64 },
            { name: 'scope', type: 'string', label: 'Scope', maxLength: 1000 },
            { name: 'expires', type: 'glide_date_time', label: 'Expires' },
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
            { name: 'code_digest', type: 'string', label: 'Code digest', maxLength: 64 },
            { name: 'peer', type: 'reference', label: 'Peer', reference: 'oauth_entity' },
            { name: 'user', type: 'reference', label: 'User', reference: 'sys_user' },
            { name: 'redirect_uri', type: 'string', label: 'Redirect URI', maxLength: 4000 },
            { name: 'code_challenge', type: 'string', label: 'Code challenge', maxLength: 128 },
            { name: 'state', type: 'string', label: 'State', maxLength: 40 },
            { name: 'expires', type: 'glide_date_time', label: 'Expires' },
        ],
        indexes: [{ name: 'code_digest', columns: ['code_digest'], unique: true }],
    },
]
