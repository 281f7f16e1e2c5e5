import { createHash, randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder, ROOT } from '../../architecture/modules.ts'
import { errorsIn } from '../../journey/now-sdk.ts'
import { cleanEnvironment, runCommand } from '../../journey/run-command.ts'
import { probeFolder } from '../base-folder.ts'

/** The applications of test/conformance/samples: projects of their own, which are built and installed by the CLI alone. */
export type Sample = 'lending' | 'stock'

const CACHE = join(ROOT, 'node_modules/.cache/conformance-samples')

/** A folder of its own with the sample as `now-sdk build` makes it. What was built is kept until the sample or the SDK changes. */
export async function builtSample(sample: Sample, version = '1.0.0'): Promise<string> {
    const folder = join(probeFolder(), sample)
    const kept = join(CACHE, `${sample}-${fingerprint(sample, version)}`)
    if (existsSync(kept)) {
        cpSync(kept, folder, { recursive: true })
    } else {
        await build(sample, version, folder)
        keep(folder, kept)
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
    return folder
}

async function build(sample: Sample, version: string, folder: string): Promise<void> {
    cpSync(join(ROOT, 'test/conformance/samples', sample), folder, { recursive: true })
    const manifest = join(folder, 'package.json')
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"1.0.0"', `"${version}"`))
    const modules = join(folder, 'node_modules')
    symlinkSync(join(ROOT, 'node_modules'), modules)
    const built = await runCommand('now-sdk', ['build', '--frozenKeys'], cleanEnvironment(), folder)
    if (built.exitCode !== 0) throw new Error(`the sample ${sample} cannot be built: ${errorsIn(built)}`)
    rmSync(modules)
}

/** Two test files may build the same at once: whoever comes second leaves it. */
function keep(folder: string, kept: string): void {
    const made = `${kept}.${randomUUID()}`
    mkdirSync(CACHE, { recursive: true })
    cpSync(folder, made, { recursive: true })
    if (existsSync(kept)) rmSync(made, { recursive: true })
    else renameSync(made, kept)
}

function fingerprint(sample: Sample, version: string): string {
    const hash = createHash('sha256').update(version).update(readFileSync(join(ROOT, 'node_modules/@servicenow/sdk/package.json')))
    for (const path of filesUnder(`test/conformance/samples/${sample}`)) hash.update(path).update(readFileSync(join(ROOT, path)))
    return hash.digest('hex').slice(0, 16)
}
