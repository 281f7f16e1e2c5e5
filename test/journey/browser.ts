import { formsIn, textWithRole, type Form } from './html-forms.ts'

/** A page as a person without scripts sees it. */
export interface Page {
    url: URL
    status: number
    text: string
    forms: Form[]
    /** What the page says went wrong. */
    alert: string | null
}

/** Opens pages, keeps cookies, follows redirects, and fills in forms. */
export interface Browser {
    open(url: string | URL): Promise<Page>
    /** Presses the button with this text, after typing `values` into the form that has it. */
    press(page: Page, button: string, values?: Record<string, string>): Promise<Page>
}

const MOST_REDIRECTS = 10

export function newBrowser(): Browser {
    const cookies = new Map<string, Map<string, string>>()
    const go = async (first: URL, init: RequestInit): Promise<Page> => {
        let url = first
        let request = init
        for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            const answer = await fetch(url, { ...request, redirect: 'manual', headers: { ...request.headers, cookie: cookieHeader(cookies, url) } })
            storeCookies(cookies, url, answer)
            const location = answer.headers.get('location')
            if (!location) return pageOf(url, answer)
            await answer.body?.cancel()
            url = new URL(location, url)
            request = {}
        }
        throw new Error(`${first.href} redirects more than ${MOST_REDIRECTS} times`)
    }
    return {
        open: (url) => go(new URL(url), {}),
        press: (page, button, values = {}) => {
            const { url, init } = submission(page, button, values)
            return go(url, init)
        },
    }
}

function submission(page: Page, text: string, values: Record<string, string>): { url: URL; init: RequestInit } {
    const form = page.forms.find(({ buttons }) => buttons.some((button) => button.text === text))
    const button = form?.buttons.find((one) => one.text === text)
    if (!form || !button) throw new Error(`${page.url.pathname} (${page.status}) has no button "${text}"${page.alert ? `; it says: ${page.alert}` : ''}`)
    const sent = new URLSearchParams(form.fields)
    for (const [name, value] of Object.entries(values)) {
        if (!sent.has(name)) throw new Error(`${page.url.pathname} has no field "${name}"`)
        sent.set(name, value)
    }
    if (button.name) sent.set(button.name, button.value)
    const url = new URL(form.action || page.url.href, page.url)
    if (form.method === 'post') return { url, init: { method: 'POST', body: sent, headers: { origin: page.url.origin } } }
    url.search = sent.toString()
    return { url, init: {} }
}

async function pageOf(url: URL, answer: Response): Promise<Page> {
    const text = await answer.text()
    const isHtml = answer.headers.get('content-type')?.startsWith('text/html') ?? false
    return { url, status: answer.status, text, forms: isHtml ? formsIn(text) : [], alert: isHtml ? textWithRole(text, 'alert') : null }
}

function cookieHeader(cookies: Map<string, Map<string, string>>, url: URL): string {
    return [...(cookies.get(url.origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')
}

function storeCookies(cookies: Map<string, Map<string, string>>, url: URL, answer: Response): void {
    const jar = cookies.get(url.origin) ?? new Map<string, string>()
    cookies.set(url.origin, jar)
    for (const line of answer.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
        jar.set(name.trim(), value)
    }
}
