import type { GlideRecord } from '@servicenow/glide'
import { refuseSave } from '../../shared/refuse-save-records.ts'
import { defaultColumns } from './default-column-records.ts'
import { defaultProblems } from './default-problems.ts'

/** Before a ticket default is saved: what could not be used, or would be stored otherwise, is refused. One that is not active may stay as it is. */
export function checkDefault(current: GlideRecord): void {
    const text = (name: string) => current.getValue(name) ?? ''
    if (text('active') !== '1') return
    const [column, value] = [text('column_name'), text('value')]
    refuseSave(current, defaultProblems({ column, value }, defaultColumns(text('kind'), column, value)))
}
