import { ADMIN_USER } from '../names.ts'
import type { Keepsakes } from '../keepsakes.ts'
import { errorsIn, nowSdk } from '../now-sdk.ts'
import type { Done } from '../step.ts'

/** Installs, or upgrades, what was built: the SDK's own command against the local instance. */
export async function install(instanceUrl: string, { secrets }: Keepsakes): Promise<Done<void>> {
    const result = await nowSdk(['install'], { instanceUrl, user: ADMIN_USER, password: secrets.adminPassword })
    if (result.exitCode !== 0) throw new Error(`now-sdk install failed:\n${errorsIn(result)}`)
    const completed = /Installation completed\. Access the application at: (\S+)/.exec(result.output)
    if (!completed) throw new Error(`now-sdk install did not say that it completed:\n${errorsIn(result)}`)
    return { value: undefined, said: `installed by ${ADMIN_USER}` }
}
