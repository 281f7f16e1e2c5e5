import { startInstance, type RunningInstance } from '../../instance/cluster/start.ts'
import type { Keepsakes } from '../keepsakes.ts'
import type { JourneyOptions } from '../options.ts'
import type { Done } from '../step.ts'
import { instanceFolder } from './prepare.ts'

export async function startLocalInstance(options: JourneyOptions, { secrets }: Keepsakes): Promise<Done<RunningInstance>> {
    const instance = await startInstance({
        dataDir: instanceFolder(options),
        port: options.instancePort,
        nodes: options.nodes,
        choice: options.choice,
        adminPassword: secrets.adminPassword,
        fulfillerPassword: secrets.fulfillerPassword,
    })
    const profile = options.choice.profile === null ? '' : `, profile ${options.choice.profile}`
    return { value: instance, said: `${instance.url}, ${options.nodes === 1 ? '1 node' : `${options.nodes} nodes`}${profile}` }
}
