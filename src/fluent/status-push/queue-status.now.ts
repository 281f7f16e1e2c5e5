import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { queueTicketNews } from '../../server/status-push/news/queue-news.ts'
import { queueDeletedTicket } from '../../server/status-push/news/queue-deleted.ts'

// Async, because a foreign scope may put nothing else on these tables; and the condition keeps even its queueing away
// from every ticket that is not ours.

BusinessRule({
    $id: Now.ID['rule-queue-incident-status'],
    name: 'Microsoft 365: queue an incident\'s status',
    table: 'incident',
    when: 'async',
    action: ['update'],
    filterCondition: 'correlation_displaySTARTSWITHMicrosoft 365 Security and Configuration',
    script: queueTicketNews,
})

BusinessRule({
    $id: Now.ID['rule-queue-change-status'],
    name: 'Microsoft 365: queue a change request\'s status',
    table: 'change_request',
    when: 'async',
    action: ['update'],
    filterCondition: 'correlation_displaySTARTSWITHMicrosoft 365 Security and Configuration',
    script: queueTicketNews,
})

BusinessRule({
    $id: Now.ID['rule-tell-deleted-incident'],
    name: 'Microsoft 365: tell that an incident was deleted',
    table: 'incident',
    when: 'async',
    action: ['delete'],
    filterCondition: 'correlation_displaySTARTSWITHMicrosoft 365 Security and Configuration',
    script: queueDeletedTicket,
})

BusinessRule({
    $id: Now.ID['rule-tell-deleted-change'],
    name: 'Microsoft 365: tell that a change request was deleted',
    table: 'change_request',
    when: 'async',
    action: ['delete'],
    filterCondition: 'correlation_displaySTARTSWITHMicrosoft 365 Security and Configuration',
    script: queueDeletedTicket,
})
