import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writePrivateJson } from './private-file.ts'

/** Sign-ins and secrets that a later start needs again. */
export interface Secrets {
    adminPassword: string
    fulfillerPassword: string
    integrationPassword: string
    clientId: string | null
    clientSecret: string | null
    signingSecret: string | null
}

export interface Keepsakes {
    readonly secrets: Readonly<Secrets>
    keep(values: Partial<Secrets>): void
}

/** Opens the file that keeps them, readable by its owner only; makes new passwords for a new one. */
export function openKeepsakes(folder: string): Keepsakes {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const file = join(folder, 'secrets.json')
    const secrets = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Secrets) : newSecrets()
    const keep = (values: Partial<Secrets>): void => {
        Object.assign(secrets, values)
        writePrivateJson(file, secrets)
    }
    keep({})
    return { secrets, keep }
}

function newSecrets(): Secrets {
    const [adminPassword = '', fulfillerPassword = '', integrationPassword = ''] = [newPassword(), newPassword(), newPassword()]
    return { adminPassword, fulfillerPassword, integrationPassword, clientId: null, clientSecret: null, signingSecret: null }
}

// The platform's default policy wants an upper and a lower letter, a digit and a special character.
function newPassword(): string {
    return `${randomBytes(15).toString('base64url')}-Ax7`
}
