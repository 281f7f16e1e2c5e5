import { t } from 'sn-translate'

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
