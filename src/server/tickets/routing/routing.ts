import type { NewTicket, Warning } from '../ticket.ts'

/** One line of a connection's routing table. An empty condition holds for every ticket. */
export interface RoutingRule {
    sysId: string
    order: number
    kind: string
    category: string
    source: string
    priority: string
    assignmentGroupId: string
    assignedToId: string
}

/** What a column of a ticket gets that nothing else fills. */
export interface TicketDefault {
    /** Empty for both kinds. */
    kind: string
    column: string
    value: string
}

/** Who gets the ticket; empty where nobody does. */
export interface Assignment {
    group: string
    user: string
    warnings: Warning[]
}

export const NOBODY: Assignment = { group: '', user: '', warnings: [] }

const CONDITIONS = ['kind', 'category', 'source', 'priority'] as const

/** The first rule whose conditions all hold. */
export function ruleFor(rules: RoutingRule[], wanted: NewTicket): RoutingRule | null {
    const ticket = { kind: wanted.kind, category: wanted.recommendationCategory, source: wanted.recommendationSource, priority: wanted.priority }
    return inOrder(rules).find((rule) => CONDITIONS.every((name) => rule[name] === '' || rule[name] === ticket[name])) ?? null
}

/** Rules that no ticket reaches, because an earlier one takes every ticket that they would: each with that one. */
export function shadowedRules(rules: RoutingRule[]): Map<string, RoutingRule> {
    const sorted = inOrder(rules)
    const shadowed = sorted.flatMap((rule, at) => {
        const earlier = sorted.slice(0, at).find((one) => CONDITIONS.every((name) => one[name] === '' || one[name] === rule[name]))
        return earlier ? [[rule.sysId, earlier] as const] : []
    })
    return new Map(shadowed)
}

/** The sys_id settles a tie, so that every node reads the rules alike. */
function inOrder(rules: RoutingRule[]): RoutingRule[] {
    return [...rules].sort((one, other) => one.order - other.order || (one.sysId < other.sysId ? -1 : 1))
}

/** What is known of the group and user that a rule names. Null for what the instance did not let us read. */
export interface Assignees {
    groupActive: boolean | null
    userActive: boolean | null
    member: boolean | null
}

/** A group or user that cannot have the ticket is left out and told; the platform would refuse or unassign it. */
export function assignmentOf(rule: RoutingRule, { groupActive, userActive, member }: Assignees): Assignment {
    const group = groupActive === false ? '' : rule.assignmentGroupId
    const belongs = !group || member !== false
    const user = userActive === false || !belongs ? '' : rule.assignedToId
    const warnings: Warning[] = []
    const warn = (code: Warning['code'], column: string, message: string) => void warnings.push({ code, column, message })
    if (rule.assignmentGroupId && !group) warn('group-inactive', 'assignment_group', 'The group of the routing rule is gone or not active: the ticket has no group.')
    if (rule.assignedToId && userActive === false) warn('assignee-inactive', 'assigned_to', 'The user of the routing rule is gone or not active: the ticket has the group only.')
    else if (rule.assignedToId && !belongs) warn('assignee-not-in-group', 'assigned_to', 'The user of the routing rule is no member of its group: the ticket has the group only.')
    if ([groupActive, userActive, member].includes(null)) warn('assignment-unchecked', 'assignment_group', 'The instance does not let the application check the group and user of the routing rule.')
    return { group, user, warnings }
}
