/** Every create writes these, or the platform does; and an approval is people's to give. */
const NEVER_BY_DEFAULT =
    /^(sys_.*|correlation_.*|approval.*|number|state|incident_state|active|parent|short_description|description|work_notes|comments|impact|urgency|priority|type|chg_model)$/

/** Whether a default may fill the column: none of another record. */
export function mayHaveDefault(column: string): boolean {
    return !isElsewhere(column) && !NEVER_BY_DEFAULT.test(column)
}

/** A column of a record that the ticket refers to. */
export function isElsewhere(column: string): boolean {
    return column.includes('.')
}
