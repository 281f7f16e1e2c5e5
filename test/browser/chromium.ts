import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const PLAYWRIGHT = join(process.cwd(), 'node_modules/playwright-core/cli.js')
const LONGEST_INSTALL_MS = 10 * 60_000

/** Where a Chromium is: `CHROMIUM_PATH`, else the system's, else Playwright's own; undefined where there is none. */
export function findChromium(): string | undefined {
    const named = process.env.CHROMIUM_PATH
    if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names '${named}', which does not exist.`)
    return named || [...PLACES, chromium.executablePath()].find(path => existsSync(path))
}

/** The same; installs one where there is none. Throws one line that says what to install when it cannot. */
export function ensureChromium(): string {
    const present = findChromium()
    if (present) return present
    const causes: string[] = []
    for (const install of installers()) {
        const cause = install()
        const installed = findChromium()
        if (installed) return installed
        causes.push(cause || 'installed, but not where it is looked for')
    }
    throw new Error(`No Chromium: install Debian's package "chromium", or set CHROMIUM_PATH. Tried: ${causes.join('; ')}`)
}

/** A Chromium without a window, that calls nobody but the pages under test. */
export function launchChromium(): Promise<Browser> {
    return chromium.launch({ executablePath: ensureChromium(), args: browserArguments() })
}

function browserArguments(): string[] {
    const quiet = ['--disable-gpu', '--disable-background-networking', '--no-first-run']
    return isRoot() ? [...quiet, '--no-sandbox'] : quiet // Chromium's sandbox does not start for root
}

type Installer = () => string

/** Debian's package as root, and Playwright's download, which is no Debian package and so may lack system libraries. */
function installers(): Installer[] {
    const debian: Installer = () => {
        const lists = run('apt-get', ['update'])
        return run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', 'chromium']) || lists
    }
    const playwright: Installer = () => run(process.execPath, [PLAYWRIGHT, 'install', 'chromium'])
    return isRoot() && existsSync('/usr/bin/apt-get') ? [debian, playwright] : [playwright]
}

/** What a command failed of, in one line; empty when it succeeded. */
function run(command: string, parameters: string[]): string {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const { status, stderr, error } = spawnSync(command, parameters, { encoding: 'utf8', env, timeout: LONGEST_INSTALL_MS })
    if (status === 0) return ''
    const said = (stderr ?? '').trim().split('\n')
    const cause = said.find(line => /error|unable|failed/i.test(line)) ?? said.pop()
    return `${basename(command)} ${parameters.map(each => basename(each)).join(' ')}: ${error?.message ?? cause ?? `ended with ${status}`}`
}

function isRoot(): boolean {
    return process.getuid?.() === 0
}
