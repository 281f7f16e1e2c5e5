import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TICKET_DEFAULT_TABLE } from '../../server/names.ts'
import { checkDefault } from '../../server/tickets/routing/check-default.ts'

// While the administrator looks at it: a default that does not work would be found in the tickets only.
BusinessRule({
    $id: Now.ID['rule-check-default'],
    name: 'Microsoft 365: check a ticket default',
    table: TICKET_DEFAULT_TABLE,
    when: 'before',
    action: ['insert', 'update'],
    script: checkDefault,
})
