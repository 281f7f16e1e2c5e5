import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { ROUTING_RULE_TABLE } from '../../server/names.ts'
import { showShadowedRules } from '../../server/tickets/routing/shadowed-rules.ts'

// Where operators see it: in the list of the rules, beside the rule.
BusinessRule({
    $id: Now.ID['rule-show-shadowed-rules'],
    name: 'Microsoft 365: show routing rules that are never reached',
    table: ROUTING_RULE_TABLE,
    when: 'after',
    action: ['insert', 'update', 'delete'],
    script: showShadowedRules,
})
