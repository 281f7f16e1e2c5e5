import type { Row } from '../../platform.ts'
import { scopeOf } from '../../script/scope-of.ts'
import type { Engine } from './engine.ts'

type Restriction = (values: Row, isForeign: (table: string) => boolean) => string | null

/**
 * What a developer of a scope may not make for another application's table; a package may bring it all the same (reported).
 * Source: docs: application-development/r_CreationRestrsAcrossAppScopes. The texts are this instance's own.
 */
const RESTRICTIONS: Record<string, Restriction> = {
    sys_script: (rule, isForeign) => {
        const table = rule['collection'] ?? ''
        if (!isForeign(table)) return null
        if (rule['action_query'] === '1') return 'a business rule there may not run on queries'
        if (rule['when'] === 'async' || rule['when'] === 'async_always') return null
        if (rule['when'] !== 'before') return 'a business rule there is async, or before with field values only'
        return rule['script'] || rule['abort_action'] === '1' ? 'a before rule there may set field values only' : null
    },
    sys_security_acl: ({ name, type, condition, script }, isForeign) => {
        const [table = '', field = ''] = (name ?? '').split('.')
        if (type !== 'record' || !isForeign(table)) return null
        if (field === '' || field === '*') return 'an access rule there is for one field'
        return condition || script ? 'an access rule there may require roles only' : null
    },
    sys_data_policy_rule: ({ table, mandatory }, isForeign) =>
        isForeign(table ?? '') && mandatory === 'true' ? 'a data policy there may not make a field mandatory' : null,
}

export const guardConfiguration: Engine = ({ platform }, { table, values, operation }) => {
    const restriction = RESTRICTIONS[table]
    if (!restriction || operation === 'delete') return null
    const scope = scopeOf(platform, values)
    if (scope === 'global') return null
    const isForeign = (name: string): boolean => (platform.dictionary().table(name)?.scope ?? scope) !== scope
    const why = restriction(values, isForeign)
    return why === null ? null : `Operation against file '${table}' was aborted: the table belongs to another application scope, and ${why}`
}
