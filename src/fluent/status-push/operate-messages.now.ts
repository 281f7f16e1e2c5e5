import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { SCOPE } from '../../server/names.ts'

// What operators are told after they pressed something.

Record({ $id: Now.ID['message-en-operate-paused'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.operate.paused', language: 'en',
    message: 'Paused. What happens from now on waits until you resume.',
} })
Record({ $id: Now.ID['message-sv-operate-paused'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.operate.paused', language: 'sv',
    message: 'Pausad. Det som händer från och med nu väntar tills du återupptar.',
} })
Record({ $id: Now.ID['message-en-operate-resumed'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.operate.resumed', language: 'en',
    message: 'Resumed. What waited is being sent.',
} })
Record({ $id: Now.ID['message-sv-operate-resumed'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.operate.resumed', language: 'sv',
    message: 'Återupptagen. Det som väntade skickas.',
} })
Record({ $id: Now.ID['message-en-operate-replayed'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.operate.replayed', language: 'en',
    message: '{0} dead letters are being sent again.',
} })
Record({ $id: Now.ID['message-sv-operate-replayed'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.operate.replayed', language: 'sv',
    message: '{0} statusar som inte kunde levereras skickas igen.',
} })
Record({ $id: Now.ID['message-en-operate-again'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.operate.again', language: 'en',
    message: 'It is being sent again.',
} })
Record({ $id: Now.ID['message-sv-operate-again'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.operate.again', language: 'sv',
    message: 'Den skickas igen.',
} })
Record({ $id: Now.ID['message-en-operate-not-again'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.operate.notAgain', language: 'en',
    message: 'It was sent meanwhile, or is being sent just now.',
} })
Record({ $id: Now.ID['message-sv-operate-not-again'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.operate.notAgain', language: 'sv',
    message: 'Den har skickats under tiden, eller skickas just nu.',
} })
