import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { CONNECTION_TABLE, STATUS_UPDATE_TABLE, TICKET_TABLE } from '../../server/names.ts'
import { pressPause, pressReplay, pressResume, pressSendAgain, pressSendTicketAgain } from '../../server/status-push/operate/press.ts'
import { operatorRole } from '../security/roles.now.ts'

// What operators do about statuses that do not arrive. They may not write these tables; the scripts write for them.

UiAction({
    $id: Now.ID['action-pause'],
    table: CONNECTION_TABLE,
    name: 'Pause',
    actionName: 'x_mioms_m365ticket_pause',
    hint: 'Send no statuses until it is resumed; what happens meanwhile waits',
    active: true,
    order: 100,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    list: { showListChoice: true },
    roles: [operatorRole],
    condition: 'current.getValue("paused") != "1" && !current.getValue("removed_at")',
    script: pressPause,
})

UiAction({
    $id: Now.ID['action-resume'],
    table: CONNECTION_TABLE,
    name: 'Resume',
    actionName: 'x_mioms_m365ticket_resume',
    hint: 'Send at once whatever waits, also where nothing is sent for a while because the receiver failed',
    active: true,
    order: 110,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    list: { showListChoice: true },
    roles: [operatorRole],
    condition: '(current.getValue("paused") == "1" || !!current.getValue("push_held_until")) && !current.getValue("removed_at")',
    script: pressResume,
})

UiAction({
    $id: Now.ID['action-replay'],
    table: CONNECTION_TABLE,
    name: 'Send dead letters again',
    actionName: 'x_mioms_m365ticket_replay',
    hint: 'Send again all that was given up for this connection',
    active: true,
    order: 120,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    list: { showListChoice: true },
    roles: [operatorRole],
    condition: '!current.getValue("removed_at")',
    script: pressReplay,
})

UiAction({
    $id: Now.ID['action-send-again'],
    table: STATUS_UPDATE_TABLE,
    name: 'Send again',
    actionName: 'x_mioms_m365ticket_send_again',
    hint: 'Send it now, with all its tries',
    active: true,
    order: 100,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    list: { showListChoice: true },
    roles: [operatorRole],
    condition: 'current.getValue("state") == "dead" || current.getValue("state") == "waiting"',
    script: pressSendAgain,
})

UiAction({
    $id: Now.ID['action-send-ticket-again'],
    table: TICKET_TABLE,
    name: 'Send again',
    actionName: 'x_mioms_m365ticket_send_ticket_again',
    hint: 'Tell Microsoft how the ticket stands, even if it was told before',
    active: true,
    order: 100,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    list: { showListChoice: true },
    roles: [operatorRole],
    condition: 'current.getValue("refused") != "1"',
    script: pressSendTicketAgain,
})
