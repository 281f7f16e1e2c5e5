import { html } from 'hono/html'
import type { ReceivedEvent, State } from '../state.ts'
import { layout, problem, when, type Html } from './layout.ts'

const MOST_EVENTS = 20

/** The provisioning page: how the connection looks from here and from ServiceNow, and the two things to do about it. */
export function provisioningPage(state: State, events: readonly ReceivedEvent[], redirectUrl: string): Html {
    const content = html`
        ${state.lastError ? problem(`${state.lastError.message} (${state.lastError.at.slice(0, 19).replace('T', ' ')})`) : ''}
        <div class="cards">${hereCard(state, redirectUrl)}${thereCard(state)}</div>
        ${eventList(events)}
    `
    return layout('Ticket provisioning', '/provisioning', content)
}

function hereCard({ provision, tokens }: State, redirectUrl: string): Html {
    const buttons = html`
        <form method="get" action="/provisioning/authorise"><button>Authorise</button></form>
        <form method="post" action="/provisioning/check"><button class="plain">Check</button></form>
        <p>Sign in as the <strong>integration user</strong>, not as yourself: the page in ServiceNow has a "Not you?" link.</p>`
    return html`<section class="card" aria-labelledby="here-title">
        <h2 id="here-title">On this side</h2>
        <dl class="facts">
            <dt>Connection</dt>
            <dd>${tokens ? html`<span class="good">authorised</span>` : html`<span class="bad">not authorised</span>`}</dd>
            <dt>ServiceNow instance</dt><dd>${provision?.instanceUrl ?? 'not handed over'}</dd>
            <dt>Client ID</dt><dd>${provision?.clientId ?? 'not handed over'}</dd>
            <dt>Client secret</dt><dd>${provision ? 'stored' : 'not handed over'}</dd>
            <dt>Redirect URL</dt><dd>${redirectUrl}</dd>
            <dt>Token until</dt><dd>${when(tokens && new Date(tokens.expiresAt).toISOString())} UTC, renewed by itself</dd>
        </dl>
        ${provision ? buttons : html`<p>The ServiceNow administrator hands these over at the end of the installation checklist.</p>`}
    </section>`
}

function thereCard({ check }: State): Html {
    const facts = check
        ? html`<dt>Connection</dt><dd><span class="${check.connection.status === 'connected' ? 'good' : 'bad'}">${check.connection.status}</span></dd>
              <dt>Signed in as</dt><dd>${check.user}</dd>
              <dt>App version</dt><dd>${check.connection.appVersion}</dd>
              <dt>Portal</dt><dd>${check.connection.portal}</dd>
              <dt>Tenant</dt><dd>${check.connection.tenantId}</dd>
              <dt>Status push</dt><dd>${check.connection.pushEnabled ? 'on' : 'off'}</dd>
              <dt>Last delivered</dt><dd>${when(check.connection.lastDeliveredAt)}</dd>
              <dt>Checked</dt><dd>${when(check.at)}</dd>`
        : html`<dt>Connection</dt><dd>not checked yet</dd>`
    return html`<section class="card" aria-labelledby="there-title">
        <h2 id="there-title">On ServiceNow's side</h2>
        <dl class="facts">${facts}</dl>
    </section>`
}

function eventList(events: readonly ReceivedEvent[]): Html {
    const newest = events.slice(-MOST_EVENTS).reverse()
    return html`<section class="card" aria-labelledby="events-title">
        <h2 id="events-title">Events received</h2>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="events-title">
            <table>
                <caption>${events.length} in all${newest.length > 0 ? '; newest first' : ''}. <a href="/events">All as JSON</a></caption>
                <thead>
                    <tr>${['Received', 'Task', 'Ticket', 'Status', 'Sequence', 'Verdict'].map((name) => html`<th scope="col">${name}</th>`)}</tr>
                </thead>
                <tbody>${newest.map(eventRow)}</tbody>
            </table>
        </div>
    </section>`
}

function eventRow(event: ReceivedEvent): Html {
    return html`<tr>
        <td>${when(event.receivedAt)}</td>
        <td>${event.subject || '-'}</td>
        <td>${event.ticket?.number ?? '-'}</td>
        <td>${event.comment ? 'comment' : event.status || '-'}</td>
        <td>${event.sequence < 0 ? '-' : event.sequence}</td>
        <td>${verdict(event)}</td>
    </tr>`
}

function verdict(event: ReceivedEvent): Html {
    if (!event.verified) return html`<span class="bad">refused</span>: ${event.problem ?? ''}`
    if (event.duplicate) return html`duplicate, dropped`
    return event.stale ? html`older than what was known, dropped` : html`<span class="good">verified</span>`
}
