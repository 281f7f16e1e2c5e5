import type { Transaction } from '../../platform.ts'
import { messageOf } from '../../records/messages.ts'

/**
 * Turns the document of a UI page, as the SDK builds it, into HTML (install-protocol 6). These are the expressions and
 * tags which a build produces; any other Jelly is refused by name, never left in the page.
 */
export function renderJelly(tx: Transaction, source: string, page: string): string {
    const stamp = String(tx.platform.shared.generation('configuration'))
    const expressions: Record<string, string> = {
        AMP: '&',
        'gs.getSession().getSessionToken() || gs.getSessionToken()': tx.session?.token ?? '',
        'gs.getSession().getSessionToken()': tx.session?.token ?? '',
        'UxFrameworkScriptables.getFlushTimestamp()': stamp,
        'sn_ui.PolarisUI.getThemeVariableCssCacheKey()': stamp,
    }
    const html = source
        .replace(MESSAGE, (_, key: string) => javascriptText(message(tx, unquoted(key))))
        .replace(EXPRESSION, (_, expression: string) => expressions[expression] ?? refuseJelly(page, `$[${expression}]`))
        .replace(PLATFORM_SCRIPT, '')
        .replace(VOID_END_TAG, '')
    const unknown = /\$\{[^}]*\}|<\/?(?:g2?|j2?):[^>]*>/.exec(html)
    if (unknown) refuseJelly(page, unknown[0])
    return html.trimStart().toLowerCase().startsWith('<!doctype') ? html : `<!DOCTYPE html>\n${html}`
}

const MESSAGE = /\$\{NS,JS:sn_i18n\.Message\.getMessage\("(?:[^"\\]|\\.)*",\s*"((?:[^"\\]|\\.)*)"\)\}/g
const EXPRESSION = /\$\[([^\]]*)\]/g
/** Scripts of the platform's classic UI; built pages work without them, and the instance has none. */
const PLATFORM_SCRIPT = /<(g:requires|g2:client_script)\b[^>]*?(?:\/>|>\s*<\/\1>)/g
/** The document is XML: an end tag of a void element would count as a second element in HTML. */
const VOID_END_TAG = /<\/(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)>/g

function refuseJelly(page: string, what: string): never {
    throw new Error(`UI page '${page}': Jelly '${what.slice(0, 120)}' is not emulated`)
}

function message(tx: Transaction, key: string): string {
    return messageOf(tx.platform, key, tx.platform.rows.get('sys_user', tx.user.sysId)?.preferred_language || 'en')
}

function unquoted(text: string): string {
    return text.replace(/\\(.)/g, '$1')
}

/** Safe inside a quoted JavaScript text of an inline script. */
function javascriptText(text: string): string {
    return text.replace(/[\\'"<>&\u2028\u2029]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).replace(/\r?\n/g, '\\n')
}
