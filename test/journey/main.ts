import { once } from 'node:events'
import { optionsFrom, USAGE, type JourneyOptions } from './options.ts'
import { StepFailed, stepRunner } from './step.ts'
import { walk } from './walk.ts'

/** `npm start`: the whole way from source to a status at Microsoft. Ends the process, with 1 when a step failed. */
export async function main(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
    const options = readOptions(args, env)
    const closers: Closer[] = []
    try {
        const report = await walk(options, stepRunner(console.log), (close) => closers.push(close))
        console.log(`\n${report}`)
        if (!options.once) {
            console.log('\nPress Ctrl-C to stop.')
            await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
        }
    } catch (error) {
        console.error(`\n${error instanceof StepFailed ? error.message : String(error instanceof Error ? error.stack : error)}`)
        process.exitCode = 1
    }
    await closeAll(closers)
    process.exit()
}

type Closer = () => Promise<void>

function readOptions(args: string[], env: NodeJS.ProcessEnv): JourneyOptions {
    if (args.includes('--help')) {
        console.log(USAGE)
        process.exit(0)
    }
    try {
        return optionsFrom(args, env)
    } catch (error) {
        console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
        process.exit(1)
    }
}

async function closeAll(closers: Closer[]): Promise<void> {
    for (const close of closers.reverse()) await close()
}
