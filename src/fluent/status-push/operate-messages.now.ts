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
    message: 'Dead letters that are sent again: {0}.',
} })
Record({ $id: Now.ID['message-sv-operate-replayed'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.operate.replayed', language: 'sv',
    message: 'Statusar som inte kunde levereras och skickas igen: {0}.',
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
Record({ $id: Now.ID['message-en-operate-waits-paused'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.operate.waitsPaused', language: 'en',
    message: 'It waits: the connection is paused. An operator presses "Resume" on the connection, and it is sent.',
} })
Record({ $id: Now.ID['message-sv-operate-waits-paused'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.operate.waitsPaused', language: 'sv',
    message: 'Den väntar: anslutningen är pausad. En operatör väljer "Resume" på anslutningen, och den skickas.',
} })
Record({ $id: Now.ID['message-en-operate-waits-held'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.operate.waitsHeld', language: 'en',
    message: 'It waits: the last call failed ({0}), and one call every five minutes at most finds out whether the receiver is back. To try at once, press "Resume" on the connection.',
} })
Record({ $id: Now.ID['message-sv-operate-waits-held'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.operate.waitsHeld', language: 'sv',
    message: 'Den väntar: det senaste anropet misslyckades ({0}), och ett anrop högst var femte minut tar reda på om mottagaren är tillbaka. Välj "Resume" på anslutningen för att försöka genast.',
} })
Record({ $id: Now.ID['message-en-operate-waits-callback'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.operate.waitsCallback', language: 'en',
    message: 'It waits: no callback URL is known. Microsoft\'s side gives it, or the administrator enters it in the checklist.',
} })
Record({ $id: Now.ID['message-sv-operate-waits-callback'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.operate.waitsCallback', language: 'sv',
    message: 'Den väntar: ingen callback-URL är känd. Microsofts sida anger den, eller så anger administratören den i checklistan.',
} })
Record({ $id: Now.ID['message-en-operate-waits-removed'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.operate.waitsRemoved', language: 'en',
    message: 'It is not sent: the connection was removed. The administrator walks the checklist again to connect again.',
} })
Record({ $id: Now.ID['message-sv-operate-waits-removed'], table: 'sys_ui_message', data: {
    code: SCOPE, key: 'x_mioms_m365ticket.operate.waitsRemoved', language: 'sv',
    message: 'Den skickas inte: anslutningen har tagits bort. Administratören går igenom checklistan igen för att ansluta på nytt.',
} })
