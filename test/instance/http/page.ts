import { html, raw } from 'hono/html'
import type { User } from '../platform.ts'

/** Escaped markup, as hono's `html` makes it. */
export type Markup = ReturnType<typeof html>

export interface Page {
    title: string
    /** Who is signed in; null on the pages before that. */
    user: User | null
    main: Markup
}

/** The plainest page that lets a person work: labels, focus, contrast and no script at all. */
export function page({ title, user, main }: Page): Markup {
    return html`<!DOCTYPE html>
<html lang="en">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} | ServiceNow</title>
    <style>${raw(STYLE)}</style>
</head>
<body>
    <header>
        <a href="/">ServiceNow (local instance)</a>
        ${user ? html`<span>Signed in as ${user.name} <a href="/logout.do">Log out</a></span>` : ''}
    </header>
    <main>${main}</main>
</body>
</html>`
}

const STYLE = `
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #1b2733; background: #fff }
header { display: flex; justify-content: space-between; padding: .6rem 1.5rem; background: #17344f; color: #fff }
header a { color: #fff }
main { max-width: 70rem; padding: 1rem 1.5rem }
label { display: block; margin-top: .8rem; font-weight: 600 }
input, select, textarea { font: inherit; padding: .35rem; min-width: 22rem; max-width: 100%; border: 1px solid #5a6b7b; border-radius: 3px }
input[type=checkbox] { min-width: 0 }
textarea { width: 40rem; min-height: 5rem }
button { font: inherit; margin: 1rem .5rem 0 0; padding: .45rem 1.2rem; border: 1px solid #17344f; border-radius: 3px; background: #17344f; color: #fff }
button.plain { background: #fff; color: #17344f }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, textarea:focus-visible { outline: 3px solid #b35c00; outline-offset: 1px }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid #c3ccd4; vertical-align: top }
.error { padding: .5rem .8rem; border-left: 4px solid #a4161a; background: #fdecec }
.info { padding: .5rem .8rem; border-left: 4px solid #1d6b3a; background: #eaf6ee }
.aside { float: right }
nav ul { list-style: none; padding-left: 0 }
pre { white-space: pre-wrap; font: inherit; margin: 0 }
`

/** No script runs on these pages; the one inline style is ours. `formTargets` are origins that a form's answer may redirect to. */
export function contentSecurityPolicy(formTargets: string[] = []): string {
    const targets = ["'self'", ...formTargets].join(' ')
    return `default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'self'; form-action ${targets}`
}
