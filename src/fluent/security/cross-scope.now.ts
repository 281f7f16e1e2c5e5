import '@servicenow/sdk/global'
import { CrossScopePrivilege } from '@servicenow/sdk/core'

// Every right that the application asks of others, and why. An installed application gets no other (platform-facts 2.4).

// Its state is what Microsoft is told.
CrossScopePrivilege({
    $id: Now.ID['privilege-incident-read'], operation: 'read', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'incident',
})
// A task becomes one.
CrossScopePrivilege({
    $id: Now.ID['privilege-incident-create'], operation: 'create', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'incident',
})
// Its state is what Microsoft is told.
CrossScopePrivilege({
    $id: Now.ID['privilege-change-request-read'], operation: 'read', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'change_request',
})
// A task becomes one.
CrossScopePrivilege({
    $id: Now.ID['privilege-change-request-create'], operation: 'create', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'change_request',
})
// What Microsoft changes, cancels and comments.
CrossScopePrivilege({
    $id: Now.ID['privilege-incident-write'], operation: 'write', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'incident',
})
// What Microsoft changes, cancels and comments.
CrossScopePrivilege({
    $id: Now.ID['privilege-change-request-write'], operation: 'write', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'change_request',
})
// Which states a change request may go to.
CrossScopePrivilege({
    $id: Now.ID['privilege-state-transition-read'], operation: 'read', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'sttrm_state_transition',
})
// The states between which it goes.
CrossScopePrivilege({
    $id: Now.ID['privilege-state-read'], operation: 'read', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'sttrm_state',
})
// Which states may be chosen, so that none is without a status.
CrossScopePrivilege({
    $id: Now.ID['privilege-choice-read'], operation: 'read', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'sys_choice',
})
// The self-test: whether these privileges are allowed.
CrossScopePrivilege({
    $id: Now.ID['privilege-privilege-read'], operation: 'read', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'sys_scope_privilege',
})
// The self-test: what tables let other applications do.
CrossScopePrivilege({
    $id: Now.ID['privilege-db-object-read'], operation: 'read', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'sys_db_object',
})
// Who started a task; whether the integration user is fit.
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-read'], operation: 'read', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'sys_user',
})
// Checklist step 2.
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-create'], operation: 'create', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'sys_user',
})
// Checklist step 2: a password for a user that is there.
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-write'], operation: 'write', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'sys_user',
})
// To find the integration role.
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-role-read'], operation: 'read', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'sys_user_role',
})
// Whether the user has the role.
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-has-role-read'], operation: 'read', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'sys_user_has_role',
})
// To give it.
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-has-role-create'], operation: 'create', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'sys_user_has_role',
})
// Checklist step 1: whether the entry is right.
CrossScopePrivilege({
    $id: Now.ID['privilege-oauth-entity-read'], operation: 'read', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'oauth_entity',
})
// Checklist step 1.
CrossScopePrivilege({
    $id: Now.ID['privilege-oauth-entity-create'], operation: 'create', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'oauth_entity',
})
// A new secret or redirect URL.
CrossScopePrivilege({
    $id: Now.ID['privilege-oauth-entity-write'], operation: 'write', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'oauth_entity',
})
// The version that is installed.
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-scope-read'], operation: 'read', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'sys_scope',
})
// Keys and content hashes of tasks.
CrossScopePrivilege({
    $id: Now.ID['privilege-digest'], operation: 'execute', status: 'allowed', targetScope: 'global', targetType: 'scriptable', targetName: 'GlideDigest',
})
// Signatures of status events.
CrossScopePrivilege({
    $id: Now.ID['privilege-encryption'], operation: 'execute', status: 'allowed', targetScope: 'global', targetType: 'scriptable', targetName: 'CertificateEncryption',
})
// Client and signing secrets.
CrossScopePrivilege({
    $id: Now.ID['privilege-random'], operation: 'execute', status: 'allowed', targetScope: 'global', targetType: 'scriptable', targetName: 'GlideSecureRandomUtil',
})
// Whether the group of a routing rule is active.
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-group-read'], operation: 'read', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'sys_user_group',
})
// Whether the user of a routing rule is a member of its group.
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-grmember-read'], operation: 'read', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'sys_user_grmember',
})
// Whether the change model of a connection is active.
CrossScopePrivilege({
    $id: Now.ID['privilege-chg-model-read'], operation: 'read', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'chg_model',
})
// Comments that people write on a ticket.
CrossScopePrivilege({
    $id: Now.ID['privilege-journal-read'], operation: 'read', status: 'allowed', targetScope: 'global', targetType: 'sys_db_object', targetName: 'sys_journal_field',
})
