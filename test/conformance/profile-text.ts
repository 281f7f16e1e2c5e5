import { PROFILES } from '../instance/profiles/profiles.ts'
import { SWITCHES } from '../instance/profiles/switches.ts'

/** The part of `docs/instance.md` about profiles and switches. */
export function profileText(): string {
    const profiles = Object.entries(PROFILES).map(([name, { what, switches }]) => {
        const values = Object.entries(switches).map(([each, value]) => `\`${each}=${value}\``)
        return `- \`${name}\`: ${what}${values.length > 0 ? ` (${values.join(', ')})` : ''}`
    })
    const switches = Object.entries(SWITCHES).map(([name, { what, values }]) => `| \`${name}\` | ${Object.keys(values).map(value => `\`${value}\``).join(', ')} | ${what} |`)
    return [
        '## Profiles and switches',
        'An instance is made with a profile (`npm start -- --profile hardened`), and remembers it. Each switch can be set by itself (`--switch oauth-state=required`), '
            + 'beside a profile or without one; so can every system property (`--switch glide.ui.session_timeout=10`).',
        profiles.join('\n'),
        ['| switch | values, the usual one first | |', '|---|---|---|', ...switches].join('\n'),
    ].join('\n\n')
}
