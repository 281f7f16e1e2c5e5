import type { Platform, Row } from '../../platform.ts'
import { changed, descendsFrom, type Engine } from './engine.ts'

const CHECK = 'Change Model: Check State Transition'
const STANDARD = 'Restrict fields from Standard Change'

/** Legal moves of a change (platform-facts 9.3; the text of the refusal is reported). */
export const checkChangeState: Engine = ({ platform }, record, table) => {
    if (!descendsFrom(table, 'change_request') || record.operation === 'delete') return null
    const { values, previous } = record
    if (!previous) return values['type'] === 'standard' && !values['std_change_producer_version'] ? aborted(table.name, STANDARD) : null
    if (!changed(record, 'state')) return null
    const moves = movesOf(platform).get(modelOf(platform, values) ?? '')
    // A change without a model of ours is not held to any moves.
    if (!moves || moves.has(`${previous['state']} ${values['state']}`)) return null
    return aborted(table.name, CHECK)
}

const aborted = (table: string, rule: string): string => `Operation against file '${table}' was aborted by Business Rule '${rule}'`

function modelOf(platform: Platform, values: Row): string | null {
    if (values['chg_model']) return values['chg_model']
    return platform.rows.first('chg_model', { legacy_type: values['type'] ?? 'normal', active: '1' })?.['sys_id'] ?? null
}

/** `<from> <to>` by model. */
function movesOf(platform: Platform): Map<string, Set<string>> {
    return platform.cached('change moves', () => {
        const states = new Map(platform.rows.find('sttrm_state', {}).map(state => [state['sys_id'], state['state_value'] ?? '']))
        const moves = new Map<string, Set<string>>()
        for (const move of platform.rows.find('sttrm_state_transition', { active: '1' })) {
            const model = move['sttrm_model'] ?? ''
            const known = moves.get(model) ?? new Set<string>()
            moves.set(model, known.add(`${states.get(move['from_state'])} ${states.get(move['to_state'])}`))
        }
        return moves
    })
}
