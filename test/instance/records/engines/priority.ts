import { descendsFrom, type Engine } from './engine.ts'

/** Data lookup: priority of incidents and problems follows from impact and urgency, whatever was written (platform-facts 9.2). */
export const lookUpPriority: Engine = ({ platform }, { values, operation }, table) => {
    if (operation === 'delete' || !(descendsFrom(table, 'incident') || descendsFrom(table, 'problem'))) return null
    const lookup = platform.cached('priority lookup', () => new Map(platform.rows.find('dl_u_priority', { active: '1' })
        .map(rule => [`${rule['impact']} ${rule['urgency']}`, rule['priority'] ?? null])))
    const priority = lookup.get(`${values['impact']} ${values['urgency']}`)
    if (priority) values['priority'] = priority
    return null
}
