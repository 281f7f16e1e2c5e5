import type { RunningMicrosoft } from '../../microsoft/start.ts'
import { ADMIN_USER, FULFILLER_USER, INTEGRATION_USER, SETUP_PAGE } from '../names.ts'
import type { Keepsakes } from '../keepsakes.ts'
import { writeSession, type Session } from '../session-file.ts'
import type { Done } from '../step.ts'
import { tableText } from '../table-text.ts'
import type { MovedTicket } from './move-tickets.ts'

interface Outcome {
    sessionFile: string
    instanceUrl: string
    microsoft: RunningMicrosoft
    keepsakes: Keepsakes
    tickets: MovedTicket[]
}

/** Writes the session file, and says what there is to explore. */
export function report(outcome: Outcome): Promise<Done<string>> {
    const session = sessionOf(outcome)
    writeSession(outcome.sessionFile, session)
    const tickets = outcome.tickets.map(({ number, kind, events, url }) => [
        number,
        kind,
        events.at(-1)?.status ?? '-',
        events.map((event) => event.sequence).join(', '),
        url,
    ])
    const { admin, fulfiller } = session.instance
    const places = [
        ['Checklist', `${session.instance.url}/${SETUP_PAGE}`, admin.user, admin.password],
        ['Changes in ServiceNow', `${session.instance.url}/change_request_list.do`, fulfiller.user, fulfiller.password],
        ['Incidents in ServiceNow', `${session.instance.url}/incident_list.do`, fulfiller.user, fulfiller.password],
        ['Tickets at Microsoft', session.microsoft.url, '', ''],
        ['Provisioning', `${session.microsoft.url}/provisioning`, session.integrationUser.user, session.integrationUser.password],
    ]
    const text = [
        tableText(['Ticket', 'Kind', 'Status at Microsoft', 'Sequences', 'Form in ServiceNow'], tickets),
        tableText(['Where', 'URL', 'User', 'Password'], places),
    ].join('\n\n')
    return Promise.resolve({ value: text, said: outcome.sessionFile })
}

function sessionOf({ instanceUrl, microsoft, keepsakes: { secrets }, tickets }: Outcome): Session {
    const tokens = microsoft.tokens()
    if (!tokens || !secrets.clientId || !secrets.clientSecret) throw new Error('the connection has no tokens or no client secret')
    return {
        instance: {
            url: instanceUrl,
            admin: { user: ADMIN_USER, password: secrets.adminPassword },
            fulfiller: { user: FULFILLER_USER, password: secrets.fulfillerPassword },
        },
        integrationUser: { user: INTEGRATION_USER, password: secrets.integrationPassword },
        oauth: {
            clientId: secrets.clientId,
            clientSecret: secrets.clientSecret,
            redirectUri: microsoft.redirectUrl,
            accessToken: tokens.accessToken,
            refreshToken: tokens.refreshToken,
        },
        microsoft: { url: microsoft.url, eventsUrl: microsoft.eventsUrl },
        tickets: tickets.map(({ taskId, number, sysId, kind }) => ({ taskId, number, sysId, kind })),
    }
}
