import { t } from 'sn-translate'

export const stepTexts = {
    title: {
        connection: t({ code: 'x_mioms_m365ticket.page.step.connection', message: 'Name the connection' }),
        oauthEntity: t({ code: 'x_mioms_m365ticket.page.step.oauth_entity', message: 'Create the OAuth entity' }),
        integrationUser: t({ code: 'x_mioms_m365ticket.page.step.integration_user', message: 'Create the integration user' }),
        authorisation: t({ code: 'x_mioms_m365ticket.page.step.authorisation', message: 'Authorise Microsoft' }),
        push: t({ code: 'x_mioms_m365ticket.page.step.push', message: 'Send statuses back' }),
    },
    state: {
        done: t({ code: 'x_mioms_m365ticket.page.state.done', message: 'Done' }),
        todo: t({ code: 'x_mioms_m365ticket.page.state.todo', message: 'To do' }),
        blocked: t({ code: 'x_mioms_m365ticket.page.state.blocked', message: 'Blocked' }),
        cannotCheck: t({ code: 'x_mioms_m365ticket.page.state.cannot_check', message: 'Cannot check' }),
    },
    responsible: {
        serviceNowAdmin: t({ code: 'x_mioms_m365ticket.page.who.servicenow_admin', message: 'A ServiceNow administrator' }),
        securityAdmin: t({
            code: 'x_mioms_m365ticket.page.who.security_admin',
            message: 'A ServiceNow administrator with the elevated role security_admin',
        }),
        microsoftAdmin: t({ code: 'x_mioms_m365ticket.page.who.microsoft_admin', message: 'A Microsoft 365 administrator' }),
    },
    steps: t({ code: 'x_mioms_m365ticket.page.step.steps', message: 'Steps' }),
    evidence: t({ code: 'x_mioms_m365ticket.page.step.evidence', message: 'What was found' }),
    remedy: t({ code: 'x_mioms_m365ticket.page.step.remedy', message: 'What to do' }),
    who: t({ code: 'x_mioms_m365ticket.page.step.who', message: 'Who can do it: {0}' }),
    open: t({ code: 'x_mioms_m365ticket.page.step.open', message: 'Open in ServiceNow' }),
    newTab: t({ code: 'x_mioms_m365ticket.page.step.new_tab', message: '(new tab)' }),
    change: t({ code: 'x_mioms_m365ticket.page.step.change', message: 'Change' }),
    hide: t({ code: 'x_mioms_m365ticket.page.step.hide', message: 'Hide the form' }),
    provisioning: t({
        code: 'x_mioms_m365ticket.page.authorise.provisioning',
        message: 'On the Microsoft side, enter what is listed under "What Microsoft needs" and start the authorisation.',
    }),
    provisioningPage: t({ code: 'x_mioms_m365ticket.page.authorise.page', message: 'Open the provisioning page' }),
    signIn: t({
        code: 'x_mioms_m365ticket.page.authorise.sign_in',
        message: 'ServiceNow asks for a sign-in. Sign in as the integration user {0}, not as yourself.',
    }),
    notYou: t({
        code: 'x_mioms_m365ticket.page.authorise.not_you',
        message: 'If the consent page shows another name, choose "Not you" there and sign in as the integration user.',
    }),
    allow: t({ code: 'x_mioms_m365ticket.page.authorise.allow', message: 'Press Allow, come back here and check again.' }),
}
