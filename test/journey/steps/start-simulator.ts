import { join } from 'node:path'
import type { Tokens } from '../../../src/microsoft-client/tokens.ts'
import { startMicrosoft, type RunningMicrosoft } from '../../microsoft/start.ts'
import type { JourneyOptions } from '../options.ts'
import type { Done } from '../step.ts'

export async function startSimulator(options: JourneyOptions, onTokens: (tokens: Tokens | null) => void): Promise<Done<RunningMicrosoft>> {
    const microsoft = await startMicrosoft({ data: join(options.folder, 'microsoft'), port: options.microsoftPort, onTokens })
    return { value: microsoft, said: microsoft.url }
}
