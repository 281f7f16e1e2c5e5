import { cpSync, rmSync } from 'node:fs'
import { startInstanceOn, type Instance } from '../acceptance/instance.ts'
import { ADMIN, FULFILLER } from '../acceptance/snapshot.ts'
import { readPackage } from '../instance/install/app-package.ts'
import { installPackage } from '../instance/install/install-package.ts'
import { openPlatform, prepareInstance } from '../instance/open-platform.ts'
import type { Platform } from '../instance/platform.ts'
import type { ProfileChoice } from '../instance/profiles/choice.ts'
import { attachSharedState, makeSharedBuffers } from '../instance/shared-state.ts'
import { basic, tableApi, type TableApi } from '../journey/table-api.ts'
import { baseFolder, probeFolder } from './base-folder.ts'
import { packageOf } from './packages/package-of.ts'
import { PROBES, probeFiles, type Probes } from './packages/probes.ts'

export { eventually } from '../acceptance/eventually.ts'

export interface ProbeInstance {
    instance: Instance
    admin: TableApi
    /** Calls the instance as its administrator, unless the headers say otherwise. */
    call(path: string, init?: RequestInit): Promise<Response>
    /** What the probe of that name returned. */
    probe(name: string): Promise<unknown>
    stop(): Promise<void>
}

/** An instance on which the probes are installed. `before` may change the base system; with a choice, it is made for this instance. */
export async function startProbes(probes: Probes, before: (platform: Platform) => void = () => undefined, choice?: ProfileChoice): Promise<ProbeInstance> {
    const folder = folderWith(probes, before, choice)
    const instance = await startInstanceOn(folder)
    const call = (path: string, init: RequestInit = {}): Promise<Response> =>
        fetch(new URL(path, instance.url), { redirect: 'manual', ...init, headers: { authorization: basic(ADMIN.user, ADMIN.password), ...init.headers } })
    return {
        instance,
        admin: tableApi(instance.url, ADMIN.user, ADMIN.password),
        call,
        probe: async name => {
            const answer = await call(`${PROBES}/${name}`)
            const { result, error } = await answer.json() as { result?: unknown; error?: { message: string; detail: string } }
            if (!answer.ok) throw new Error(`probe ${name} answered ${answer.status}: ${error?.message ?? ''} ${error?.detail ?? ''}`)
            return result
        },
        stop: async () => {
            await instance.stop()
            rmSync(folder, { recursive: true })
        },
    }
}

/** The data directory of an instance on which the probes are installed, and which was not started yet. */
export function folderWith(probes: Probes, before: (platform: Platform) => void = () => undefined, choice?: ProfileChoice): string {
    const dataDir = probeFolder()
    if (choice) prepareInstance({ dataDir, adminPassword: ADMIN.password, fulfillerPassword: FULFILLER.password, choice })
    else cpSync(baseFolder(), dataDir, { recursive: true })
    const platform = openPlatform({ dataDir, nodeName: 'setup', shared: attachSharedState(makeSharedBuffers()) })
    try {
        before(platform)
        installPackage(platform, readPackage(packageOf(probeFiles(probes))), { by: 'admin', loadDemo: false })
        return dataDir
    } finally {
        platform.close()
    }
}
