import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { lend, tellReturn } from '../server/lending.ts'

BusinessRule({
    $id: Now.ID['rule-lend'],
    name: 'Lend',
    table: 'x_smp_lending_item',
    when: 'before',
    action: ['update'],
    filterCondition: 'stateVALCHANGES^state=out',
    order: 100,
    script: lend,
})

BusinessRule({
    $id: Now.ID['rule-tell-return'],
    name: 'Tell the return',
    table: 'x_smp_lending_item',
    when: 'after',
    action: ['update'],
    filterCondition: 'stateCHANGESTOin',
    order: 100,
    script: tellReturn,
})
