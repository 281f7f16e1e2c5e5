import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Platform, Row, Transaction } from '../platform.ts'
import { choiceLabel } from '../records/choices.ts'
import { isOpen, movesOf, type Move } from '../records/engines/change-moves.ts'
import { refuse } from './envelope.ts'
import { requireCaller } from './require-caller.ts'
import type { InstanceEnv } from './variables.ts'

const TABLE = 'change_request'
const ON_HOLD = { name: 'Not On hold', description: null, sys_id: '' }

/** `GET /api/sn_chg_rest[/v1]/change/{sys_id}/nextstates` (docs: rest-apis/change-management-api); the rest of that API is not emulated. */
export function changeStateRoutes(platform: Platform): Hono<InstanceEnv> {
    const routes = new Hono<InstanceEnv>()
    for (const version of ['', '/v1']) routes.get(`/api/sn_chg_rest${version}/change/:id/nextstates`, c => nextStates(platform, c))
    return routes
}

function nextStates(platform: Platform, c: Context<InstanceEnv>): Response {
    const tx = requireCaller(c)
    const change = platform.records.get(tx, TABLE, c.req.param('id') ?? '')
    if (!change || !platform.access.record(tx, TABLE, 'read', change)) return refuse(404, 'No Record found', 'Record doesn\'t exist or ACL restricts the record retrieval')
    const state = change.state ?? ''
    const moves = (movesOf(platform, change) ?? []).filter(({ from }) => from === state)
    const targets = [...new Set(moves.map(({ to }) => to))]
    const available = [...targets, state]
    return c.json({
        result: {
            available_states: available,
            state_transitions: targets.map(target => moves.filter(({ to }) => to === target).map(move => transition(tx, change, move))),
            state_label: Object.fromEntries(available.map(value => [value, label(tx, value)])),
        },
    })
}

function transition(tx: Transaction, change: Row, move: Move): Record<string, unknown> {
    const passed = isOpen(move, change)
    return {
        sys_id: move.sysId,
        display_value: `${label(tx, move.from)} to ${label(tx, move.to)}`,
        from_state: move.from,
        to_state: move.to,
        transition_available: passed,
        automatic_transition: move.automatic,
        conditions: isOpen(move, { on_hold: '1' }) ? [] : [{ passed, condition: ON_HOLD }],
    }
}

function label({ platform }: Transaction, state: string): string {
    const table = platform.dictionary().require(TABLE)
    return choiceLabel(platform, table, platform.dictionary().column(TABLE, 'state'), state) ?? state
}
