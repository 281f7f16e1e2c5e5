import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { DEAD_LETTERS_PROPERTY, PUSH_FAILING_PROPERTY, SECRET_EXPIRES_PROPERTY } from '../../server/names.ts'
import { adminRole } from '../security/roles.now.ts'

// Applied once: an upgrade would turn on again what the administrator turned off.

Property({
    $id: Now.ID['property-notify-push-failing'],
    $meta: { installMethod: 'once' },
    name: PUSH_FAILING_PROPERTY,
    type: 'boolean',
    value: true,
    description: 'Tell the person and the group in charge of a connection by e-mail when no status can be delivered for a quarter of an hour.',
    roles: { read: [adminRole], write: [adminRole] },
})

Property({
    $id: Now.ID['property-notify-secret-expires'],
    $meta: { installMethod: 'once' },
    name: SECRET_EXPIRES_PROPERTY,
    type: 'boolean',
    value: true,
    description: 'Tell the person and the group in charge of a connection by e-mail 30, 14 and 3 days before its secret expires.',
    roles: { read: [adminRole], write: [adminRole] },
})

Property({
    $id: Now.ID['property-notify-dead-letters'],
    $meta: { installMethod: 'once' },
    name: DEAD_LETTERS_PROPERTY,
    type: 'boolean',
    value: true,
    description: 'Tell the person and the group in charge of a connection by e-mail when statuses were given up.',
    roles: { read: [adminRole], write: [adminRole] },
})
