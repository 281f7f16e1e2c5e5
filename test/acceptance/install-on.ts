import { errorsIn, nowSdk } from '../journey/now-sdk.ts'
import { openUp } from '../journey/steps/open-up.ts'
import { startInstanceOn, type Instance } from './instance.ts'
import { ADMIN } from './snapshot.ts'

/** Makes an instance of a profile, installs the app on it by the SDK's own command, and opens what hardening closed. */
export async function installOn(folder: string, profile: string, project = process.cwd()): Promise<Instance> {
    const instance = await startInstanceOn(folder, profile)
    try {
        const installed = await nowSdk(['install'], { instanceUrl: instance.url, ...ADMIN }, project)
        if (installed.exitCode !== 0) throw new Error(`now-sdk install failed:\n${errorsIn(installed)}`)
        await openUp(instance.url, { secrets: { adminPassword: ADMIN.password } })
        return instance
    } catch (error) {
        await instance.stop()
        throw error
    }
}
