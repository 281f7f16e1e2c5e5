import { existsSync } from 'node:fs'
import { errorsIn } from '../now-sdk.ts'
import { cleanEnvironment, runCommand } from '../run-command.ts'
import type { Done } from '../step.ts'

/** Builds the app as a release is built: with the committed keys. */
export async function build(): Promise<Done<void>> {
    const result = await runCommand('now-sdk', ['build', '--frozenKeys'], cleanEnvironment())
    if (result.exitCode !== 0) throw new Error(`now-sdk build failed:\n${errorsIn(result)}`)
    if (!existsSync('dist/app')) throw new Error('now-sdk build ended well but left no dist/app')
    return { value: undefined, said: 'dist/app' }
}
