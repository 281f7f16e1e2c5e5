import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** The frame of every page. `current` marks the place in the navigation. */
export function layout(title: string, current: '/' | '/provisioning', content: Html): Html {
    const link = (href: '/' | '/provisioning', text: string) =>
        html`<a href="${href}" ${current === href ? html`aria-current="page"` : ''}>${text}</a>`
    return html`<!doctype html>
        <html lang="en">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>${title} - Microsoft side simulator</title>
                <link rel="stylesheet" href="/style.css" />
            </head>
            <body>
                <a class="skip" href="#main">Skip to content</a>
                <header>
                    <p class="brand">Microsoft side <span>simulator</span></p>
                    <nav aria-label="Pages">${link('/', 'Tickets')} ${link('/provisioning', 'Provisioning')}</nav>
                </header>
                <main id="main">
                    <h1>${title}</h1>
                    ${content}
                </main>
            </body>
        </html>`
}

/** A message that assistive technology reads at once. */
export function problem(message: string): Html {
    return html`<p class="problem" role="alert"><strong>It did not work.</strong> ${message}</p>`
}

/** Date and time in UTC, short; a dash when there is none. */
export function when(text: string | null | undefined): Html {
    if (!text) return html`<span aria-label="none">-</span>`
    return html`<time datetime="${text}">${new Date(text).toISOString().slice(0, 16).replace('T', ' ')}</time>`
}
