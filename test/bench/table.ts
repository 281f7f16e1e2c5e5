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
    const more = than ? cost.statements - than.statements : 0
    return {
        what,
        ms: cost.ms.toFixed(2),
        statements: cost.statements.toFixed(1).replace(/\.0$/, ''),
        times: than ? (cost.ms / than.ms).toFixed(2) : '',
        more: than ? `${more < 0 ? '' : '+'}${more.toFixed(1).replace(/\.0$/, '')}` : '',
        aim,
    }
}

export function tableOf(lines: Line[]): string {
    const all = [{ what: '', ms: 'ms', statements: 'statements', times: 'times', more: 'more', aim: 'aim' }, ...lines]
    const columns = Object.keys(all[0] ?? {}) as (keyof Line)[]
    const widths = columns.map((column) => Math.max(...all.map((row) => row[column].length)))
    return all.map((row) => columns.map((column, index) => row[column].padEnd(widths[index] ?? 0)).join('  ').trimEnd()).join('\n')
}
