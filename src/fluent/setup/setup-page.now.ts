import '@servicenow/sdk/global'
import { UiPage } from '@servicenow/sdk/core'
import page from '../../client/index.html'

/** The installation checklist. Read by those whom `acl-setup-page` names. */
UiPage({
    $id: Now.ID['setup-page'],
    endpoint: 'x_mioms_m365ticket_setup.do',
    description: 'Connects this instance with Microsoft 365',
    category: 'general',
    html: page,
    direct: true,
})
