import { existsSync, readFileSync } from 'node:fs'
import type { Tokens } from '../../src/microsoft-client/tokens.ts'
import { writePrivateJson } from './private-file.ts'

interface SignIn {
    user: string
    password: string
}

/** What a script needs to join in while the journey is up. It holds passwords and tokens of the local instance. */
export interface Session {
    instance: { url: string; admin: SignIn; fulfiller: SignIn }
    integrationUser: SignIn
    oauth: { clientId: string; clientSecret: string; redirectUri: string; accessToken: string; refreshToken: string }
    microsoft: { url: string; eventsUrl: string }
    tickets: { taskId: string; number: string; sysId: string; kind: string }[]
}

export function writeSession(file: string, session: Session): void {
    writePrivateJson(file, session)
}

/** Keeps the file true after the Microsoft side renewed its tokens. */
export function tokensChanged(file: string, tokens: Tokens | null): void {
    if (!tokens || !existsSync(file)) return
    const session = JSON.parse(readFileSync(file, 'utf8')) as Session
    writeSession(file, { ...session, oauth: { ...session.oauth, accessToken: tokens.accessToken, refreshToken: tokens.refreshToken } })
}
