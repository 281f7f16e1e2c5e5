import { join } from 'node:path'
import { tokensChanged } from './session-file.ts'
import type { JourneyOptions } from './options.ts'
import { openKeepsakes } from './keepsakes.ts'
import type { RunStep } from './step.ts'
import { authorise } from './steps/authorise.ts'
import { build } from './steps/build.ts'
import { createTickets } from './steps/create-tickets.ts'
import { install } from './steps/install.ts'
import { letIn } from './steps/let-in.ts'
import { moveTickets } from './steps/move-tickets.ts'
import { openUp } from './steps/open-up.ts'
import { prepare } from './steps/prepare.ts'
import { report } from './steps/report.ts'
import { startLocalInstance } from './steps/start-local-instance.ts'
import { startSimulator } from './steps/start-simulator.ts'
import { walkChecklist } from './steps/walk-checklist.ts'

/** All steps in order; gives the closing words. What has to be closed at the end is told to `onClose`. */
export async function walk(options: JourneyOptions, step: RunStep, onClose: (close: () => Promise<void>) => void): Promise<string> {
    const letGo = await step('Check ports and folder', () => prepare(options))
    onClose(() => Promise.resolve(letGo()))
    const keepsakes = openKeepsakes(options.folder)
    await step('Build the app', build)
    const instance = await step('Start the local instance', () => startLocalInstance(options, keepsakes))
    onClose(() => instance.stop())
    const sessionFile = join(options.folder, 'session.json')
    const microsoft = await step('Start the Microsoft side', () => startSimulator(options, (tokens) => tokensChanged(sessionFile, tokens)))
    onClose(() => microsoft.stop())
    await step('Install by now-sdk', () => install(instance.url, keepsakes))
    await step('Open what the instance closes', () => openUp(instance.url, keepsakes))
    await step('Walk the installation checklist', () => walkChecklist(instance.url, microsoft, keepsakes))
    await step('Let the integration user sign in', () => letIn(instance.url, keepsakes))
    await step('Authorise by OAuth', () => authorise(microsoft, keepsakes))
    const tickets = await step('Share two recommendations', () => createTickets(microsoft))
    const moved = await step('Move the tickets in ServiceNow', () => moveTickets(instance.url, microsoft, keepsakes, tickets))
    return step('Write the session file', () => report({ sessionFile, instanceUrl: instance.url, microsoft, keepsakes, tickets: moved }))
}
