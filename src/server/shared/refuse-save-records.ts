import { gs, type GlideRecord } from '@servicenow/glide'

/** In a rule before the save: stops it, and tells the person who saves why. */
export function refuseSave(current: GlideRecord, problems: string[]): void {
    if (problems.length === 0) return
    for (const problem of problems) gs.addErrorMessage(problem)
    current.setAbortAction(true)
}
