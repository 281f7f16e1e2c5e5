import { html } from 'hono/html'
import type { Status, Ticket, TicketKind, TicketSummary } from '../../../src/microsoft-client/connector.ts'
import type { Overview } from '../link.ts'
import { recommendations } from '../recommendations.ts'
import { layout, problem, when, type Html } from './layout.ts'

const STATUS_WORDS: Record<Status, string> = {
    new: 'new',
    inProgress: 'in progress',
    onHold: 'on hold',
    resolved: 'resolved',
    closed: 'closed',
    cancelled: 'cancelled',
}
const KIND_WORDS: Record<TicketKind, string> = { change: 'Change', incident: 'Incident' }

/** The home page: the change card, the incident card, and the tickets. */
export function homePage(overview: Overview | null, failure: string | null, now: number): Html {
    const content = html`
        ${failure ? problem(failure) : ''}
        ${overview ? html`${cards(overview.summary)} ${shareForm()} ${ticketList(overview, now)}` : html`<p><a href="/provisioning">Provisioning</a> shows how the two sides are connected.</p>`}
    `
    return layout('Security tickets', '/', content)
}

function cards(summary: TicketSummary): Html {
    return html`<div class="cards">${card('Change requests', 'change', summary)}${card('Incidents', 'incident', summary)}</div>`
}

function card(title: string, kind: TicketKind, summary: TicketSummary): Html {
    const { total, open, overdue, byStatus } = summary[kind]
    const statuses = (Object.keys(STATUS_WORDS) as Status[]).filter((status) => byStatus[status] > 0)
    return html`<section class="card" id="card-${kind}" aria-labelledby="card-${kind}-title">
        <h2 id="card-${kind}-title">${title}</h2>
        <dl class="figures">
            <div><dt>Open</dt><dd>${open}</dd></div>
            <div class="${overdue > 0 ? 'late' : ''}"><dt>Overdue</dt><dd>${overdue}</dd></div>
            <div><dt>All</dt><dd>${total}</dd></div>
        </dl>
        <ul class="statuses" aria-label="${title} by status">
            ${statuses.map((status) => html`<li>${byStatus[status]} ${STATUS_WORDS[status]}</li>`)}
        </ul>
    </section>`
}

function shareForm(): Html {
    return html`<section class="card" aria-labelledby="share-title">
        <h2 id="share-title">Share a recommendation</h2>
        <form method="post" action="/tickets">
            <label>Recommendation
                <select name="recommendationId">
                    ${recommendations.map((one) => html`<option value="${one.id}">${one.title}</option>`)}
                </select>
            </label>
            <label>As
                <select name="kind"><option value="change">Change request</option><option value="incident">Incident</option></select>
            </label>
            <button>Share to ServiceNow</button>
        </form>
    </section>`
}

function ticketList({ tickets, next }: Overview, now: number): Html {
    return html`<section class="card" aria-labelledby="list-title">
        <h2 id="list-title">Tickets</h2>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="list-title">
            <table>
                <caption>${tickets.length === 0 ? 'No tickets yet.' : 'Oldest first; times are UTC.'}</caption>
                <thead>
                    <tr>
                        ${['Number', 'Title', 'Kind', 'Status', 'Category', 'Due', 'Updated'].map((name) => html`<th scope="col">${name}</th>`)}
                    </tr>
                </thead>
                <tbody>${tickets.map((ticket) => row(ticket, now))}</tbody>
            </table>
        </div>
        ${next ? html`<p><a href="/?cursor=${encodeURIComponent(next)}">Next page</a></p>` : ''}
    </section>`
}

function row(ticket: Ticket, now: number): Html {
    const late = ticket.open && ticket.dueDate !== undefined && Date.parse(ticket.dueDate) < now
    const url = /^https?:/.test(ticket.url) ? ticket.url : '#'
    return html`<tr>
        <th scope="row"><a href="${url}">${ticket.number}</a></th>
        <td>${ticket.taskName}</td>
        <td>${KIND_WORDS[ticket.kind]}</td>
        <td><span class="status ${ticket.status}">${ticket.statusName}</span></td>
        <td>${ticket.recommendationCategory}</td>
        <td class="${late ? 'late' : ''}">${when(ticket.dueDate)}${late ? ' (overdue)' : ''}</td>
        <td>${when(ticket.updatedAt)}</td>
    </tr>`
}
