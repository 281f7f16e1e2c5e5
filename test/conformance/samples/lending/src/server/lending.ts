import { gs, GlideDateTime, type GlideRecord } from '@servicenow/glide'

const DAYS = 14

/** Nothing is lent to nobody; what is lent is due in two weeks unless the user says when. */
export function lend(current: GlideRecord): void {
    if (current.getValue('borrower') === null) {
        gs.addErrorMessage('Say who borrows it')
        current.setAbortAction(true)
        return
    }
    current.setValue('times_lent', Number(current.getValue('times_lent')) + 1)
    if (current.getValue('due') === null) {
        const due = new GlideDateTime()
        due.addDaysUTC(DAYS)
        current.setValue('due', due.getDate())
    }
}

/** Leaves a line in the log. */
export function tellReturn(current: GlideRecord, previous: GlideRecord): void {
    gs.info('{0} came back from {1}', current.getValue('title'), previous.getValue('borrower'))
}
