import type { Cost } from './measure.ts'

export interface Line {
    what: string
    ms: string
    statements: string
    times: string
    more: string
    aim: string
}

/** One measured thing, beside what it is compared with. */
export function line(what: string, cost: Cost, { than, aim = '' }: { than?: Cost; aim?: string } = {}): Line {
    const more = than ? cost.statements - than.statements : NaN
    return {
        what,
        ms: cost.ms.toFixed(2),
        statements: shown(cost.statements),
        times: than ? (cost.ms / than.ms).toFixed(2) : '',
        more: `${more >= 0 ? '+' : ''}${shown(more)}`,
        aim,
    }
}

/** Something measured that is no cost of a call. */
export const note = (what: string): Line => ({ what, ms: '', statements: '', times: '', more: '', aim: '' })

/** Nothing for what was not counted. */
const shown = (count: number): string => Number.isNaN(count) ? '' : count.toFixed(1).replace(/\.0$/, '')

export function tableOf(lines: Line[]): string {
    const all = [{ what: '', ms: 'ms', statements: 'statements', times: 'times', more: 'more', aim: 'aim' }, ...lines]
    const columns = Object.keys(all[0] ?? {}) as (keyof Line)[]
    const widths = columns.map((column) => Math.max(...all.map((row) => row[column].length)))
    return all.map((row) => columns.map((column, index) => row[column].padEnd(widths[index] ?? 0)).join('  ').trimEnd()).join('\n')
}
