import { t } from 'sn-translate'

export const connectionTexts = {
    portal: {
        security: t({ code: 'x_mioms_m365ticket.page.portal.security', message: 'Security center' }),
        compliance: t({ code: 'x_mioms_m365ticket.page.portal.compliance', message: 'Compliance center' }),
    },
    cloud: {
        global: t({ code: 'x_mioms_m365ticket.page.cloud.global', message: 'Worldwide' }),
        usGovHigh: t({ code: 'x_mioms_m365ticket.page.cloud.us_gov_high', message: 'US Government, GCC High' }),
        usGovDod: t({ code: 'x_mioms_m365ticket.page.cloud.us_gov_dod', message: 'US Government, DoD' }),
    },
    status: {
        notAuthorised: t({ code: 'x_mioms_m365ticket.page.status.not_authorised', message: 'Not authorised yet' }),
        connected: t({ code: 'x_mioms_m365ticket.page.status.connected', message: 'Connected' }),
        paused: t({ code: 'x_mioms_m365ticket.page.status.paused', message: 'Paused' }),
    },
    tenant: t({ code: 'x_mioms_m365ticket.page.connection.tenant', message: 'Tenant' }),
    cloudLabel: t({ code: 'x_mioms_m365ticket.page.connection.cloud', message: 'Cloud' }),
    lastSeen: t({ code: 'x_mioms_m365ticket.page.connection.last_seen', message: 'Last call from Microsoft' }),
    lastDelivered: t({ code: 'x_mioms_m365ticket.page.connection.last_delivered', message: 'Last status delivered' }),
    waiting: t({ code: 'x_mioms_m365ticket.page.connection.waiting', message: 'Status updates waiting' }),
    dead: t({ code: 'x_mioms_m365ticket.page.connection.dead', message: 'Status updates given up' }),
    never: t({ code: 'x_mioms_m365ticket.page.connection.never', message: 'Not yet' }),
    progress: t({ code: 'x_mioms_m365ticket.page.connection.progress', message: '{0} of {1} steps done' }),
}

export const handoverTexts = {
    title: t({ code: 'x_mioms_m365ticket.page.handover.title', message: 'What Microsoft needs' }),
    intro: t({
        code: 'x_mioms_m365ticket.page.handover.intro',
        message: 'Enter these on the Microsoft side, together with the client secret that you kept when it was made.',
    }),
    instanceUrl: t({ code: 'x_mioms_m365ticket.page.handover.instance_url', message: 'Instance' }),
    clientId: t({ code: 'x_mioms_m365ticket.page.handover.client_id', message: 'Client ID' }),
    noClientId: t({ code: 'x_mioms_m365ticket.page.handover.no_client_id', message: 'Known once the OAuth entity is made' }),
    authoriseUrl: t({ code: 'x_mioms_m365ticket.page.handover.authorise_url', message: 'Authorisation URL' }),
    tokenUrl: t({ code: 'x_mioms_m365ticket.page.handover.token_url', message: 'Token URL' }),
    copyAll: t({ code: 'x_mioms_m365ticket.page.handover.copy_all', message: 'Copy all' }),
}
