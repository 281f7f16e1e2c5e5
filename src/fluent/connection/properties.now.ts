import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { CALLBACK_HOSTS_PROPERTY, ENTRA_LOGIN_PROPERTY, LOOPBACK_HTTP_PROPERTY } from '../../server/names.ts'
import { adminRole } from '../security/roles.now.ts'

// Applied once: an upgrade would put the value of the package in the place of the administrator's, and stop the statuses.

/** Against server-side request forgery: nothing is sent to a host that is not listed. */
Property({
    $id: Now.ID['property-callback-hosts'],
    $meta: { installMethod: 'once' },
    name: CALLBACK_HOSTS_PROPERTY,
    type: 'string',
    value: '',
    description: 'Hosts to which status events may be sent, separated by commas, with their port where it is not 443. A leading dot stands for every host below: only where all of them are yours, as in .example.com.',
    roles: { read: [adminRole], write: ['admin'] },
})

/** For a receiver on the same machine, as in a laboratory. */
Property({
    $id: Now.ID['property-allow-loopback-http'],
    $meta: { installMethod: 'once' },
    name: LOOPBACK_HTTP_PROPERTY,
    type: 'boolean',
    value: false,
    description: 'Accept callback URLs with plain http to 127.0.0.1 and localhost. Leave it off in production.',
    roles: { read: [adminRole], write: ['admin'] },
})

/** For a stand-in of Entra on the same machine, as in a laboratory. */
Property({
    $id: Now.ID['property-entra-login'],
    $meta: { installMethod: 'once' },
    name: ENTRA_LOGIN_PROPERTY,
    type: 'string',
    value: '',
    description: 'Where tokens are asked for instead of the cloud\'s own login host: 127.0.0.1 or localhost only, as in http://127.0.0.1:8095, and only while plain http to them is accepted. Leave it empty in production.',
    roles: { read: [adminRole], write: ['admin'] },
})
