import type { Platform, Row } from '../../platform.ts'

export interface Move {
    sysId: string
    from: string
    to: string
    automatic: boolean
}

const CANCELED = '4'

/** The moves that a change's model allows; null for a change without a known model, which is held to none. */
export function movesOf(platform: Platform, values: Row): Move[] | null {
    const model = values['chg_model'] || modelOfType(platform, values['type'] ?? 'normal')
    return model === null ? null : (allMoves(platform).get(model) ?? null)
}

/** On hold a change moves to Canceled only. Source: docs: change-management/t_PlaceAChangeRequestOnHold. */
export const isOpen = (move: Move, values: Row): boolean => values['on_hold'] !== '1' || move.to === CANCELED

export function modelOfType({ cached, rows }: Platform, type: string): string | null {
    const models = cached('models by change type', () => new Map(rows.find('chg_model', { active: '1' }).map(model => [model['legacy_type'] ?? '', model['sys_id'] ?? ''])))
    return models.get(type) ?? null
}

function allMoves({ cached, rows }: Platform): Map<string, Move[]> {
    return cached('change moves', () => {
        const states = new Map(rows.find('sttrm_state', {}).map(state => [state['sys_id'], state['state_value'] ?? '']))
        const moves = new Map<string, Move[]>()
        for (const row of rows.find('sttrm_state_transition', { active: '1' })) {
            const model = row['sttrm_model'] ?? ''
            const move = {
                sysId: row['sys_id'] ?? '', from: states.get(row['from_state']) ?? '', to: states.get(row['to_state']) ?? '', automatic: row['automatic_transition'] === '1',
            }
            moves.set(model, [...(moves.get(model) ?? []), move])
        }
        return moves
    })
}
