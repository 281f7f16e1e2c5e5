import '@servicenow/sdk/global'
import { RestApi } from '@servicenow/sdk/core'
import { createConnection, createIntegrationUser, createOauthEntity, getSetupStatus, sendTestEvent } from '../../server/setup/setup-api.ts'
import { getPushStatus, pauseConnection, replayConnection, resumeConnection } from '../../server/setup/push-api.ts'
import { setupApiAccess } from '../security/route-access.now.ts'

/** The installation checklist's own API; for administrators of the connector. */
RestApi({
    $id: Now.ID['setup-api'],
    name: 'Microsoft 365 setup',
    serviceId: 'setup',
    shortDescription: 'The installation checklist',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [setupApiAccess],
    versions: [{ $id: Now.ID['setup-api-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['setup-api-status'], name: 'getSetupStatus', method: 'GET', path: '/status', version: 1,
            script: getSetupStatus, enforceAcl: [setupApiAccess],
        },
        {
            $id: Now.ID['setup-api-connection'], name: 'createConnection', method: 'POST', path: '/connections', version: 1,
            script: createConnection, enforceAcl: [setupApiAccess],
        },
        {
            $id: Now.ID['setup-api-oauth-entity'], name: 'createOauthEntity', method: 'POST', path: '/connections/{connectionId}/oauth-entity',
            version: 1, script: createOauthEntity, enforceAcl: [setupApiAccess],
        },
        {
            $id: Now.ID['setup-api-integration-user'], name: 'createIntegrationUser', method: 'POST', path: '/connections/{connectionId}/integration-user',
            version: 1, script: createIntegrationUser, enforceAcl: [setupApiAccess],
        },
        {
            $id: Now.ID['setup-api-test-event'], name: 'sendTestEvent', method: 'POST', path: '/connections/{connectionId}/test-event',
            version: 1, script: sendTestEvent, enforceAcl: [setupApiAccess],
        },
        {
            $id: Now.ID['setup-api-push-status'], name: 'getPushStatus', method: 'GET', path: '/push-status', version: 1,
            script: getPushStatus, enforceAcl: [setupApiAccess],
        },
        {
            $id: Now.ID['setup-api-pause'], name: 'pausePush', method: 'POST', path: '/connections/{connectionId}/pause', version: 1,
            script: pauseConnection, enforceAcl: [setupApiAccess],
        },
        {
            $id: Now.ID['setup-api-resume'], name: 'resumePush', method: 'POST', path: '/connections/{connectionId}/resume', version: 1,
            script: resumeConnection, enforceAcl: [setupApiAccess],
        },
        {
            $id: Now.ID['setup-api-replay'], name: 'replayPush', method: 'POST', path: '/connections/{connectionId}/replay', version: 1,
            script: replayConnection, enforceAcl: [setupApiAccess],
        },
    ],
})
