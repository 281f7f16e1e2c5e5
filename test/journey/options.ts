import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { profileOf, type ProfileChoice } from '../instance/profiles/choice.ts'
import { PROFILES } from '../instance/profiles/profiles.ts'

export interface JourneyOptions {
    /** End after the last step instead of staying up. */
    once: boolean
    /** Forget what earlier starts left. */
    reset: boolean
    /** How many nodes the instance has. */
    nodes: number
    /** What a new instance is like. */
    choice: ProfileChoice
    instancePort: number
    microsoftPort: number
    /** Where everything is kept between two starts. */
    folder: string
}

const MOST_NODES = 4

export const USAGE = `npm start -- [--once] [--reset] [--nodes N] [--profile NAME] [--switch NAME=VALUE]...
  --help    say this
  --once    do everything, then exit 0, or 1 with the step that failed and why
  --reset   begin anew: forget the instance and the Microsoft side of earlier starts
  --nodes   application nodes of the instance, 1 to ${MOST_NODES} (2)
  --profile what a new instance is like: ${Object.keys(PROFILES).join(', ')}
  --switch  one thing that is different, also a system property; docs/instance.md lists them
Environment: INSTANCE_PORT (8080), MICROSOFT_PORT (8090).`

const OPTIONS = {
    once: { type: 'boolean', default: false },
    reset: { type: 'boolean', default: false },
    nodes: { type: 'string', default: '2' },
    profile: { type: 'string' },
    switch: { type: 'string', multiple: true },
} as const

/** Reads the command line and the environment. Throws with a line that names what is wrong. */
export function optionsFrom(args: string[], env: NodeJS.ProcessEnv): JourneyOptions {
    const { values } = parseArgs({ args, options: OPTIONS })
    const options = {
        once: values.once,
        reset: values.reset,
        nodes: nodesIn(values.nodes),
        choice: { profile: values.profile ?? null, switches: values.switch ?? null },
        instancePort: port(env, 'INSTANCE_PORT', 8080),
        microsoftPort: port(env, 'MICROSOFT_PORT', 8090),
        folder: resolve('.local'),
    }
    profileOf(options.choice)
    if (options.instancePort === options.microsoftPort) throw new Error(`INSTANCE_PORT and MICROSOFT_PORT are both ${options.instancePort}`)
    return options
}

function nodesIn(text: string): number {
    const value = Number(text)
    if (Number.isInteger(value) && value >= 1 && value <= MOST_NODES) return value
    throw new Error(`--nodes must be a whole number from 1 to ${MOST_NODES}, not "${text}"`)
}

function port(env: NodeJS.ProcessEnv, name: string, otherwise: number): number {
    const text = env[name]
    if (!text) return otherwise
    const value = Number(text)
    if (Number.isInteger(value) && value >= 1 && value <= 65_535) return value
    throw new Error(`${name} must be a port number from 1 to 65535, not "${text}"`)
}
