import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

/** `npm run conformance`: the claims of the local instance on one, two and four nodes; arguments go to Jest. */

const JEST = createRequire(import.meta.url).resolve('jest/bin/jest')
const PROJECTS = ['conformance, 1 node', 'conformance, 2 nodes', 'conformance, 4 nodes']

const { status } = spawnSync(process.execPath, [JEST, ...process.argv.slice(2), '--selectProjects', ...PROJECTS], {
    env: { ...process.env, INSTANCE_NODES: '1,2,4' },
    stdio: 'inherit',
})
process.exit(status ?? 1)
