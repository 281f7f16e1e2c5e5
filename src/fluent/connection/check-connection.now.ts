import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { CONNECTION_TABLE } from '../../server/names.ts'
import { checkConnection } from '../../server/connection/check-connection.ts'

// Forms offer the right choices; imports, the Table API and lists take anything.
BusinessRule({
    $id: Now.ID['rule-check-connection'],
    name: 'Microsoft 365: check what a connection is given',
    table: CONNECTION_TABLE,
    when: 'before',
    action: ['insert', 'update'],
    script: checkConnection,
})
