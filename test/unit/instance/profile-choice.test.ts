import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mustSuit, openPlatform, prepareInstance } from '../../instance/open-platform.ts'
import { profileOf } from '../../instance/profiles/choice.ts'
import { PROFILES } from '../../instance/profiles/profiles.ts'
import { SWITCHES } from '../../instance/profiles/switches.ts'
import { attachSharedState, makeSharedBuffers } from '../../instance/shared-state.ts'
import { optionsFrom } from '../../journey/options.ts'

let folder: string
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'profile-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const chosen = (profile: string | null, ...switches: string[]) => ({ profile, switches: switches.length > 0 ? switches : null })
const make = (...given: Parameters<typeof chosen>): void => prepareInstance({ dataDir: folder, adminPassword: 'not used', fulfillerPassword: 'not used', choice: chosen(...given) })

describe('what is not known is refused with the nearest known', () => {
    test.each([
        [chosen('hardend'), 'There is no profile "hardend"; the nearest is "hardened"'],
        [chosen(null, 'oauth-stat=required'), 'There is no switch "oauth-stat"; the nearest is "oauth-state"'],
        [chosen(null, 'oauth-state=require'), 'Switch oauth-state has no value "require"; the nearest is "required" of optional, required'],
        [chosen(null, 'glide.oauth.state.paramater.required=true'), 'Property "glide.oauth.state.paramater.required" is not known; the nearest is "glide.oauth.state.parameter.required"'],
        [chosen(null, 'oauth-state=required', 'oauth-state=optional'), 'Switch oauth-state is set twice, to "required" and to "optional"'],
        [chosen(null, 'oauth-state'), '"oauth-state" sets nothing: a switch is set by name=value'],
    ])('%j', (choice, message) => {
        expect(() => profileOf(choice)).toThrow(message)
    })

    test('on the command line as well', () => {
        expect(() => optionsFrom(['--profile', 'hardend'], {})).toThrow('the nearest is "hardened"')
        expect(() => optionsFrom(['--nodes', '5'], {})).toThrow('--nodes must be a whole number from 1 to 4, not "5"')
        expect(optionsFrom(['--profile', 'sso', '--switch', 'basic-auth=restricted', '--nodes', '4'], {})).toMatchObject({ nodes: 4, choice: { profile: 'sso', switches: ['basic-auth=restricted'] } })
    })
})

test('the profiles name values that there are, and never the usual ones', () => {
    const named = Object.values(PROFILES).flatMap(({ switches }) => Object.entries(switches))
    expect(named.filter(([name, value]) => !Object.keys(SWITCHES[name]?.values ?? {}).slice(1).includes(value))).toEqual([])
})

test('the usual value of a switch does nothing, every other one something', () => {
    const changes = Object.entries(SWITCHES).flatMap(([name, { values }]) => Object.entries(values).map(([value, settings], index) => [name, value, index === 0, settings.length === 0]))
    expect(changes.filter(([, , isUsual, doesNothing]) => isUsual !== doesNothing)).toEqual([])
})

test('every value of every switch, and any property, can be had by itself', () => {
    const most = Math.max(...Object.values(SWITCHES).map(({ values }) => Object.keys(values).length))
    for (let index = 1; index < most; index++) {
        const values = Object.entries(SWITCHES).flatMap(([name, known]) => Object.keys(known.values)[index] === undefined ? [] : [`${name}=${Object.keys(known.values)[index]}`])
        make(null, ...values, 'my.company.word=a b=c', 'glide.ui.session_timeout=7')
        const platform = openPlatform({ dataDir: folder, nodeName: 'test', shared: attachSharedState(makeSharedBuffers()) })
        expect([platform.properties.get('my.company.word'), platform.properties.get('glide.ui.session_timeout')]).toEqual(['a b=c', '7'])
        platform.close()
        rmSync(folder, { recursive: true })
    }
    make(null)
}, 60_000)

test('a directory remembers what it was made with, and refuses anything else by name', () => {
    make('hardened', 'oauth-state=optional')
    for (const same of [chosen(null), chosen('hardened'), chosen('hardened', 'oauth-state=optional')]) expect(() => mustSuit(folder, same)).not.toThrow()
    expect(() => mustSuit(folder, chosen('default'))).toThrow(`${folder} was made with the profile hardened, not with default`)
    expect(() => mustSuit(folder, chosen('hardened', 'oauth-state=required'))).toThrow('was made with oauth-state=optional, not with oauth-state=required')
    expect(() => make('sso')).toThrow('was made with the profile hardened, not with sso')
}, 60_000)
