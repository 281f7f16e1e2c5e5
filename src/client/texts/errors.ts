import { t } from 'sn-translate'

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
