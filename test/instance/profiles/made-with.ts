import type { Database } from '../data/database.ts'
import type { Profile, ProfileChoice } from './choice.ts'
import { property, type Setting } from './setting.ts'

/**
 * A profile changes the base system once, when it is made; two properties of this instance remember it. What is changed
 * on the instance afterwards is its administrator's doing.
 */
const PROFILE = 'local.instance.profile'
const SWITCHES = 'local.instance.switches'

export const rememberedAs = ({ name, own }: Profile): Setting[] => [property(PROFILE, name), property(SWITCHES, textOf(own))]

/** Throws when the instance was made with another profile, or other switches, than are asked for now. */
export function mustBeMadeWith(db: Database, dataDir: string, choice: ProfileChoice, { name, own }: Profile): void {
    const advice = 'that is settled when a directory is made: begin anew (npm start -- --reset), take another directory, or leave it out'
    const profile = remembered(db, PROFILE) ?? 'default'
    if (choice.profile !== null && name !== profile) throw new Error(`${dataDir} was made with the profile ${profile}, not with ${name}; ${advice}`)
    const switches = remembered(db, SWITCHES) ?? ''
    if (choice.switches === null || textOf(own) === switches) return
    throw new Error(`${dataDir} was made with ${switches || 'no switches'}, not with ${textOf(own)}; ${advice}`)
}

/** Null for an instance that was made before there were profiles. */
function remembered(db: Database, name: string): string | null {
    return db.get<{ value: string | null }>('SELECT value FROM sys_properties WHERE name = ?', [name])?.value ?? null
}

const textOf = (own: Record<string, string>): string => Object.entries(own).map(([name, value]) => `${name}=${value}`).sort().join(', ')
