import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { CONNECTION_TABLE } from '../../server/names.ts'
import { newReceiver } from '../../server/status-push/operate/new-receiver.ts'

/** However it comes there: by Microsoft's call, the checklist, or by removing and connecting again. */
BusinessRule({
    $id: Now.ID['rule-new-receiver'],
    name: 'Microsoft 365: try another callback at once',
    table: CONNECTION_TABLE,
    when: 'after',
    action: ['update'],
    filterCondition: 'callback_urlVALCHANGES^ORcallback_queryVALCHANGES',
    script: newReceiver,
})
