import { t } from 'sn-translate'

// All texts stand in this one file: the build lists them in the order in which it happens to read files, and a build must be reproducible.

// No apostrophe in any text: the platform's message format reads it as a quote.
export const pageTexts = {
    language: t({ code: 'x_mioms_m365ticket.page.language', message: 'en' }),
    product: t({ code: 'x_mioms_m365ticket.page.product', message: 'Microsoft 365 Security & Compliance Connector' }),
    title: t({ code: 'x_mioms_m365ticket.page.title', message: 'Installation checklist' }),
    intro: t({
        code: 'x_mioms_m365ticket.page.intro',
        message: 'Every step is checked on this instance when the page opens. Take them in any order, and again at any time.',
    }),
    version: t({ code: 'x_mioms_m365ticket.page.version', message: 'Version {0}' }),
    checkAgain: t({ code: 'x_mioms_m365ticket.page.check_again', message: 'Check again' }),
    checking: t({ code: 'x_mioms_m365ticket.page.checking', message: 'Checking …' }),
    checkedAt: t({ code: 'x_mioms_m365ticket.page.checked_at', message: 'Checked at {0}' }),
    loadFailed: t({ code: 'x_mioms_m365ticket.page.load_failed', message: 'The checklist could not be read' }),
    stale: t({ code: 'x_mioms_m365ticket.page.stale', message: 'What you see below is from the check before.' }),
    connections: t({ code: 'x_mioms_m365ticket.page.connections', message: 'Connections' }),
    addConnection: t({ code: 'x_mioms_m365ticket.page.add_connection', message: 'Add a connection' }),
    newConnection: t({ code: 'x_mioms_m365ticket.page.new_connection', message: 'New connection' }),
    newConnectionIntro: t({
        code: 'x_mioms_m365ticket.page.new_connection_intro',
        message: 'Name the Microsoft tenant and the portal that will send its tasks to this instance.',
    }),
    emptyTitle: t({ code: 'x_mioms_m365ticket.page.empty_title', message: 'Connect Microsoft 365' }),
    emptyText: t({
        code: 'x_mioms_m365ticket.page.empty_text',
        message: 'Nothing is connected yet. Begin by naming the Microsoft tenant and the portal that will send its tasks here.',
    }),
}

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

export const formTexts = {
    optional: t({ code: 'x_mioms_m365ticket.page.form.optional', message: '(optional)' }),
    saving: t({ code: 'x_mioms_m365ticket.page.form.saving', message: 'Saving …' }),
    cancel: t({ code: 'x_mioms_m365ticket.page.form.cancel', message: 'Cancel' }),
    urlWrong: t({ code: 'x_mioms_m365ticket.page.form.url_wrong', message: 'Give an address that begins with https://' }),

    portal: t({ code: 'x_mioms_m365ticket.page.form.portal', message: 'Microsoft portal' }),
    tenantId: t({ code: 'x_mioms_m365ticket.page.form.tenant_id', message: 'Tenant ID' }),
    tenantIdHint: t({
        code: 'x_mioms_m365ticket.page.form.tenant_id_hint',
        message: 'Found in the Microsoft Entra admin center under Overview.',
    }),
    tenantIdWrong: t({
        code: 'x_mioms_m365ticket.page.form.tenant_id_wrong',
        message: 'A tenant ID has 32 hexadecimal digits: 00000000-0000-0000-0000-000000000000',
    }),
    cloud: t({ code: 'x_mioms_m365ticket.page.form.cloud', message: 'Microsoft cloud' }),
    callbackUrl: t({ code: 'x_mioms_m365ticket.page.form.callback_url', message: 'Callback URL' }),
    callbackUrlHint: t({
        code: 'x_mioms_m365ticket.page.form.callback_url_hint',
        message: 'Where the status of tickets is sent. Without it, Microsoft learns nothing of their progress.',
    }),
    allowedHosts: t({ code: 'x_mioms_m365ticket.page.form.allowed_hosts', message: 'Allowed hosts: {0}' }),
    noAllowedHosts: t({
        code: 'x_mioms_m365ticket.page.form.no_allowed_hosts',
        message: 'No host is allowed yet; an administrator lists them in the system properties of the app.',
    }),
    saveConnection: t({ code: 'x_mioms_m365ticket.page.form.save_connection', message: 'Save the connection' }),
    rotateSigning: t({ code: 'x_mioms_m365ticket.page.form.rotate_signing', message: 'Make a new signing secret' }),
    rotateSigningTitle: t({ code: 'x_mioms_m365ticket.page.form.rotate_signing_title', message: 'Make a new signing secret?' }),
    rotateSigningText: t({
        code: 'x_mioms_m365ticket.page.form.rotate_signing_text',
        message: 'The secret in use stops working at once. The receiver refuses statuses until it has the new one.',
    }),

    entityName: t({ code: 'x_mioms_m365ticket.page.form.entity_name', message: 'Name of the OAuth entity' }),
    entityNameHint: t({
        code: 'x_mioms_m365ticket.page.form.entity_name_hint',
        message: 'The entry under System OAuth > Application Registry. The name is yours to choose.',
    }),
    redirectUrl: t({ code: 'x_mioms_m365ticket.page.form.redirect_url', message: 'Redirect URL' }),
    redirectUrlHint: t({
        code: 'x_mioms_m365ticket.page.form.redirect_url_hint',
        message: 'Shown on the provisioning page of Microsoft. The consent page sends its code there, and nowhere else.',
    }),
    createEntity: t({ code: 'x_mioms_m365ticket.page.form.create_entity', message: 'Create the OAuth entity' }),
    saveEntity: t({ code: 'x_mioms_m365ticket.page.form.save_entity', message: 'Save the OAuth entity' }),
    rotateClient: t({ code: 'x_mioms_m365ticket.page.form.rotate_client', message: 'Make a new client secret' }),
    rotateClientTitle: t({ code: 'x_mioms_m365ticket.page.form.rotate_client_title', message: 'Make a new client secret?' }),
    rotateClientText: t({
        code: 'x_mioms_m365ticket.page.form.rotate_client_text',
        message: 'The secret in use stops working at once. Microsoft can get no new token until it has the new one.',
    }),

    userName: t({ code: 'x_mioms_m365ticket.page.form.user_name', message: 'User name' }),
    userNameHint: t({
        code: 'x_mioms_m365ticket.page.form.user_name_hint',
        message: 'Microsoft acts as this user. A user that exists already is linked and given the role.',
    }),
    userNameWrong: t({
        code: 'x_mioms_m365ticket.page.form.user_name_wrong',
        message: 'Begin with a letter or digit; then letters, digits and . _ - @ only; at most 80 characters.',
    }),
    password: t({ code: 'x_mioms_m365ticket.page.form.password', message: 'Password' }),
    passwordHint: t({
        code: 'x_mioms_m365ticket.page.form.password_hint',
        message: 'At least 8 characters. A new user needs one; leave it empty to keep that of an existing user.',
    }),
    passwordWrong: t({ code: 'x_mioms_m365ticket.page.form.password_wrong', message: 'Use 8 to 100 characters.' }),
    showPassword: t({ code: 'x_mioms_m365ticket.page.form.show_password', message: 'Show' }),
    hidePassword: t({ code: 'x_mioms_m365ticket.page.form.hide_password', message: 'Hide' }),
    email: t({ code: 'x_mioms_m365ticket.page.form.email', message: 'E-mail' }),
    emailHint: t({
        code: 'x_mioms_m365ticket.page.form.email_hint',
        message: 'With single sign-on: the address of the account in Microsoft Entra that has the same user name.',
    }),
    emailWrong: t({ code: 'x_mioms_m365ticket.page.form.email_wrong', message: 'Give an address such as name@example.com' }),
    createUser: t({ code: 'x_mioms_m365ticket.page.form.create_user', message: 'Create the integration user' }),
    saveUser: t({ code: 'x_mioms_m365ticket.page.form.save_user', message: 'Save the integration user' }),
}

export const secretTexts = {
    clientTitle: t({ code: 'x_mioms_m365ticket.page.secret.client_title', message: 'Copy the client secret now' }),
    signingTitle: t({ code: 'x_mioms_m365ticket.page.secret.signing_title', message: 'Copy the signing secret now' }),
    warning: t({
        code: 'x_mioms_m365ticket.page.secret.warning',
        message: 'It is shown this once and cannot be read again. If it is lost, make a new one.',
    }),
    clientSecret: t({ code: 'x_mioms_m365ticket.page.secret.client_secret', message: 'Client secret' }),
    signingSecret: t({ code: 'x_mioms_m365ticket.page.secret.signing_secret', message: 'Signing secret' }),
    signingUse: t({
        code: 'x_mioms_m365ticket.page.secret.signing_use',
        message: 'Give it to whoever runs the callback: it proves that a status comes from this instance.',
    }),
    stored: t({ code: 'x_mioms_m365ticket.page.secret.stored', message: 'I have stored it' }),
    copy: t({ code: 'x_mioms_m365ticket.page.copy.copy', message: 'Copy' }),
    copied: t({ code: 'x_mioms_m365ticket.page.copy.copied', message: 'Copied' }),
    copyByHand: t({ code: 'x_mioms_m365ticket.page.copy.by_hand', message: 'Selected: copy it with the keyboard' }),
}

export const errorTexts = {
    requestId: t({ code: 'x_mioms_m365ticket.page.error.request_id', message: 'Request ID' }),
    unreachable: t({ code: 'x_mioms_m365ticket.page.error.unreachable', message: 'The instance did not answer.' }),
    unreachableDetail: t({
        code: 'x_mioms_m365ticket.page.error.unreachable_detail',
        message: 'Check your network connection and try again. What you entered is still here.',
    }),
    signedOut: t({ code: 'x_mioms_m365ticket.page.error.signed_out', message: 'You are signed out.' }),
    signedOutDetail: t({
        code: 'x_mioms_m365ticket.page.error.signed_out_detail',
        message: 'Your session has ended, or your user may not use this page. Sign in again to go on.',
    }),
    signIn: t({ code: 'x_mioms_m365ticket.page.error.sign_in', message: 'Sign in again' }),
    unreadable: t({ code: 'x_mioms_m365ticket.page.error.unreadable', message: 'The instance answered an error (HTTP {0}).' }),
    unreadableDetail: t({
        code: 'x_mioms_m365ticket.page.error.unreadable_detail',
        message: 'Try again. If it stays so, look into the system log of the instance.',
    }),
    fieldsWrong: t({ code: 'x_mioms_m365ticket.page.error.fields_wrong', message: 'Correct the fields that are marked.' }),
    required: t({ code: 'x_mioms_m365ticket.page.error.required', message: 'Fill in this field.' }),
}
