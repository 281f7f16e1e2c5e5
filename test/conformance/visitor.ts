import type { ProbeInstance } from './probe-instance.ts'

/** A browser that follows no redirect, so that a test sees each answer; it keeps cookies and the last page's form token. */
export interface Visitor {
    get(path: string | URL, headers?: Record<string, string>): Promise<Response>
    /** Posts a form with the token of the page that was opened last. */
    post(path: string | URL, fields: Record<string, string>): Promise<Response>
    cookie(name: string): string | undefined
    /** Forgets a cookie, as a browser that was closed does with those of a session. */
    drop(name: string): void
}

export interface Account {
    user: string
    password: string
}

export function newVisitor({ instance }: ProbeInstance, headers: Record<string, string> = {}): Visitor {
    const cookies = new Map<string, string>()
    let token = ''
    const send = async (path: string | URL, init: RequestInit, more: Record<string, string> = {}): Promise<Response> => {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
        const answer = await fetch(new URL(path, instance.url), { redirect: 'manual', ...init, headers: { ...headers, cookie, ...more } })
        for (const line of answer.headers.getSetCookie()) {
            const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
            if (value === '' || /max-age=0/i.test(line)) cookies.delete(name)
            else cookies.set(name, value)
        }
        token = /name="sysparm_ck" value="(\w+)"/.exec(await answer.clone().text())?.[1] ?? token
        return answer
    }
    return {
        get: (path, more) => send(path, {}, more),
        post: (path, fields) => send(path, { method: 'POST', body: new URLSearchParams({ sysparm_ck: token, ...fields }) }),
        cookie: name => cookies.get(name),
        drop: name => void cookies.delete(name),
    }
}

/** What follows on the right or wrong password. */
export async function enter(visitor: Visitor, { user, password }: Account, more: Record<string, string> = {}): Promise<Response> {
    await visitor.get('/login.do')
    return visitor.post('/login.do', { user_name: user, user_password: password, ...more })
}

export async function signedIn(probes: ProbeInstance, account: Account, more: Record<string, string> = {}): Promise<Visitor> {
    const visitor = newVisitor(probes)
    const answer = await enter(visitor, account, more)
    if (answer.status !== 302) throw new Error(`Signing in as ${account.user} answered ${answer.status}`)
    return visitor
}

/** Is a page shown, or does the instance ask to sign in? */
export async function isSignedIn(visitor: Visitor, path = '/incident_list.do'): Promise<boolean> {
    const answer = await visitor.get(path)
    if (answer.status !== 200 && answer.status !== 302) throw new Error(`${path} answered ${answer.status}`)
    return answer.status === 200
}

/** The path that an answer leads to, without its query. */
export function leadsTo(answer: Response): string {
    return new URL(answer.headers.get('location') ?? 'about:blank', 'http://here').pathname
}

/** What a page says went wrong. */
export async function problemOn(answer: Response): Promise<string | null> {
    return /role="alert">([^<]*)</.exec(await answer.text())?.[1] ?? null
}
