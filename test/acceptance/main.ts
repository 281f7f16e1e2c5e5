import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

/** `npm run acceptance`: the installed app, asked over HTTP on each profile; arguments go to Jest. */

const JEST = createRequire(import.meta.url).resolve('jest/bin/jest')
const PROJECTS = ['installed app', 'installed app, hardened', 'installed app, customised']

const { status } = spawnSync(process.execPath, [JEST, ...process.argv.slice(2), '--selectProjects', ...PROJECTS], {
    env: { ...process.env, INSTANCE_PROFILES: 'default,hardened,customised' },
    stdio: 'inherit',
})
process.exit(status ?? 1)
