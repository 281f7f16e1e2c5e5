import { errorsIn, nowSdk } from '../journey/now-sdk.ts'
import { cleanEnvironment, runCommand } from '../journey/run-command.ts'
import { startInstanceOn } from './instance.ts'
import { ADMIN, announceSnapshot, openTemporaryRoot, temporaryFolder } from './snapshot.ts'

/** Once for all test files: builds the app, and installs it on an instance by the SDK's own command. */
export default async function setUp(): Promise<void> {
    const built = await runCommand('now-sdk', ['build', '--frozenKeys'], cleanEnvironment())
    if (built.exitCode !== 0) throw new Error(`now-sdk build failed:\n${errorsIn(built)}`)
    openTemporaryRoot()
    const folder = temporaryFolder()
    const instance = await startInstanceOn(folder)
    try {
        const installed = await nowSdk(['install'], { instanceUrl: instance.url, ...ADMIN })
        if (installed.exitCode !== 0) throw new Error(`now-sdk install failed:\n${errorsIn(installed)}`)
    } finally {
        await instance.stop()
    }
    announceSnapshot(folder)
}
