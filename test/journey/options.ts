import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export interface JourneyOptions {
    /** End after the last step instead of staying up. */
    once: boolean
    /** Forget what earlier starts left. */
    reset: boolean
    instancePort: number
    microsoftPort: number
    /** Where everything is kept between two starts. */
    folder: string
}

export const USAGE = `npm start -- [--once] [--reset]
  --once    do everything, then exit 0, or 1 with the step that failed and why
  --reset   begin anew: forget the instance and the Microsoft side of earlier starts
Environment: INSTANCE_PORT (8080), MICROSOFT_PORT (8090).`

/** Reads the command line and the environment. Throws with a line that names what is wrong. */
export function optionsFrom(args: string[], env: NodeJS.ProcessEnv): JourneyOptions {
    const { values } = parseArgs({ args, options: { once: { type: 'boolean', default: false }, reset: { type: 'boolean', default: false } } })
    const options = {
        once: values.once,
        reset: values.reset,
        instancePort: port(env, 'INSTANCE_PORT', 8080),
        microsoftPort: port(env, 'MICROSOFT_PORT', 8090),
        folder: resolve('.local'),
    }
    if (options.instancePort === options.microsoftPort) throw new Error(`INSTANCE_PORT and MICROSOFT_PORT are both ${options.instancePort}`)
    return options
}

function port(env: NodeJS.ProcessEnv, name: string, otherwise: number): number {
    const text = env[name]
    if (!text) return otherwise
    const value = Number(text)
    if (Number.isInteger(value) && value >= 1 && value <= 65_535) return value
    throw new Error(`${name} must be a port number from 1 to 65535, not "${text}"`)
}
