import { styleText } from 'node:util'

/** What a step gives the next ones, and what it says about itself in one line. */
export interface Done<T> {
    value: T
    said: string
}

/** Runs one step, prints what happened and how long it took. A failure is thrown on as `StepFailed`. */
export type RunStep = <T>(title: string, act: () => Promise<Done<T>>) => Promise<T>

/** The step that failed; its message names the cause. */
export class StepFailed extends Error {
    override name = 'StepFailed'
}

export function stepRunner(print: (line: string) => void): RunStep {
    let number = 0
    return async (title, act) => {
        number += 1
        const started = performance.now()
        const line = (mark: string, said: string) => `${mark} ${String(number).padStart(2)} ${title.padEnd(36)} ${seconds(started)}  ${said}`
        try {
            const { value, said } = await act()
            print(line(styleText('green', 'ok  '), said))
            return value
        } catch (error) {
            print(line(styleText('red', 'FAIL'), ''))
            throw new StepFailed(`${title}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
        }
    }
}

function seconds(since: number): string {
    return `${((performance.now() - since) / 1000).toFixed(1)} s`.padStart(7)
}
