import { html, raw } from 'hono/html'
import type { User } from '../platform.ts'
import { STYLE } from './style.ts'

/** Escaped markup, as hono's `html` makes it. */
export type Markup = ReturnType<typeof html>

export interface Page {
    title: string
    /** Who is signed in; null on the pages before that. */
    user: User | null
    main: Markup
    /** The application menu, where it is at hand. */
    menu?: Markup
}

/** The plainest page that lets a person work: labels, focus, contrast and no script at all. */
export function page({ title, user, main, menu }: Page): Markup {
    return html`<!DOCTYPE html>
<html lang="en">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} | ServiceNow</title>
    <style>${raw(STYLE)}</style>
</head>
<body>
    <a class="skip" href="#main">Skip to main content</a>
    <header>
        <a href="/">ServiceNow (local instance)</a>
        ${menu ?? ''}
        ${user ? html`<span class="who">Signed in as ${user.name} <a href="/logout.do">Log out</a></span>` : ''}
    </header>
    <main id="main"${user ? '' : html` class="narrow"`}>${main}</main>
</body>
</html>`
}

/** No script runs on these pages; the one inline style is ours. `formTargets` are origins that a form's answer may redirect to, `images` those of pictures. */
export function contentSecurityPolicy(formTargets: string[] = [], images: string[] = []): string {
    const targets = ["'self'", ...formTargets].join(' ')
    return `default-src 'none'; style-src 'unsafe-inline'; img-src ${["'self'", 'data:', ...images].join(' ')}; base-uri 'none'; frame-ancestors 'self'; form-action ${targets}`
}
