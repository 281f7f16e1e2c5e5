import { startInstance, type RunningInstance } from '../../instance/cluster/start.ts'
import type { Keepsakes } from '../keepsakes.ts'
import type { JourneyOptions } from '../options.ts'
import type { Done } from '../step.ts'
import { instanceFolder } from './prepare.ts'

const NODES = 2

export async function startLocalInstance(options: JourneyOptions, { secrets }: Keepsakes): Promise<Done<RunningInstance>> {
    const instance = await startInstance({
        dataDir: instanceFolder(options),
        port: options.instancePort,
        nodes: NODES,
        adminPassword: secrets.adminPassword,
        fulfillerPassword: secrets.fulfillerPassword,
    })
    return { value: instance, said: `${instance.url}, ${NODES} nodes` }
}
