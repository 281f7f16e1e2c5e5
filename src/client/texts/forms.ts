import { t } from 'sn-translate'

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
