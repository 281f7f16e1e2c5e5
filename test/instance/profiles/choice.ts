import { properties } from '../base/properties.ts'
import { distance, nearest } from './nearest.ts'
import { PROFILES } from './profiles.ts'
import { property, type Setting } from './setting.ts'
import { SWITCHES } from './switches.ts'

/** What somebody asked a local instance to be like. Both are null when they said nothing. */
export interface ProfileChoice {
    profile: string | null
    /** `name=value` in the order given; a name with a dot is a system property. */
    switches: string[] | null
}

/** A choice that is known by name. */
export interface Profile {
    name: string
    /** Values of switches and properties beyond those of the profile. */
    own: Record<string, string>
    settings: Setting[]
}

const TYPING_ERROR = 2

/** Throws for a profile, a switch or a value that is not known, with the nearest known one. */
export function profileOf({ profile, switches }: ProfileChoice): Profile {
    const name = profile ?? 'default'
    const known = PROFILES[name]
    if (!known) throw new Error(`There is no profile "${name}"; the nearest is "${nearest(name, Object.keys(PROFILES))}" of ${Object.keys(PROFILES).join(', ')}`)
    const pairs = (switches ?? []).map(pairOf)
    const own = Object.fromEntries(pairs)
    const twice = pairs.find(([each, value]) => own[each] !== value)
    if (twice) throw new Error(`Switch ${twice[0]} is set twice, to "${twice[1]}" and to "${own[twice[0]] ?? ''}"`)
    const values = Object.entries({ ...known.switches, ...own })
    return { name, own, settings: values.flatMap(([each, value]) => settingsOf(each, value)) }
}

function pairOf(text: string): [name: string, value: string] {
    const at = text.indexOf('=')
    if (at < 1) throw new Error(`"${text}" sets nothing: a switch is set by name=value`)
    return [text.slice(0, at), text.slice(at + 1)]
}

function settingsOf(name: string, value: string): Setting[] {
    const known = SWITCHES[name]
    if (known) {
        const settings = known.values[value]
        if (!settings) throw new Error(`Switch ${name} has no value "${value}"; the nearest is "${nearest(value, Object.keys(known.values))}" of ${Object.keys(known.values).join(', ')}`)
        return settings
    }
    if (!name.includes('.')) throw new Error(`There is no switch "${name}"; the nearest is "${nearest(name, Object.keys(SWITCHES))}"`)
    refuseTypingErrors(name)
    return [property(name, value)]
}

/** Any property may be set, as by an administrator; one that is almost a known one is a mistake. */
function refuseTypingErrors(name: string): void {
    const known = knownProperties()
    const like = nearest(name, known)
    if (like !== name && distance(name, like) <= TYPING_ERROR) throw new Error(`Property "${name}" is not known; the nearest is "${like}"`)
}

function knownProperties(): string[] {
    const ofSwitches = Object.values(SWITCHES).flatMap(each => Object.values(each.values).flat())
    return [...properties().map(({ key }) => key), ...ofSwitches.flatMap(setting => setting.kind === 'property' ? [setting.name] : [])]
}
