import { errorsIn } from '../journey/now-sdk.ts'
import { cleanEnvironment, runCommand } from '../journey/run-command.ts'
import { installOn } from './install-on.ts'
import { announceSnapshot, openTemporaryRoot, temporaryFolder } from './snapshot.ts'

/** Where the app is built that the tests are about: here, or in a copy in which somebody changed something. */
const project = process.env.TESTED_PROJECT ?? process.cwd()

/** Once for all test files: builds the app, and installs it on an instance of each profile. Jest runs this once, whatever the number of projects. */
export default async function setUp(): Promise<void> {
    const built = await runCommand('now-sdk', ['build', '--frozenKeys'], cleanEnvironment(), project)
    if (built.exitCode !== 0) throw new Error(`now-sdk build failed:\n${errorsIn(built)}`)
    openTemporaryRoot()
    for (const profile of (process.env.INSTANCE_PROFILES ?? 'default').split(',')) {
        const folder = temporaryFolder()
        const instance = await installOn(folder, profile, project)
        await instance.stop()
        announceSnapshot(profile, folder)
    }
}
