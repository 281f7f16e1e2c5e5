import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { CONNECTION_TABLE } from '../../server/names.ts'
import { noteSwitched } from '../../server/connection/journal-since-records.ts'

/** Putting comments or work notes on sends what is written from then on, and no history. */
BusinessRule({
    $id: Now.ID['rule-journal-switched'],
    name: 'Microsoft 365: note when comments or work notes are switched on',
    table: CONNECTION_TABLE,
    when: 'before',
    action: ['update'],
    filterCondition: 'send_commentsVALCHANGES^ORsend_work_notesVALCHANGES',
    script: noteSwitched,
})
