import { randomBytes } from 'node:crypto'
import type { Glide } from './glide-class.ts'
import { NotAllowedInScope } from '../script-error.ts'
import { executeNow } from './execute-now.ts'
import { queueEvent } from './queue-event.ts'
import { translated } from './translated.ts'
import { GlideElement } from './glide-element.ts'
import { GlideRecord } from './glide-record.ts'
import { GlideSession } from './glide-session.ts'
import { GlideUser } from './glide-user.ts'
import { formatMessage } from './message-format.ts'
import { GlideStringUtil } from './glide-string-util.ts'
import { GlideSystemMoments } from './glide-system-moments.ts'
import { dateFormat, displayFormat, timeFormat } from './user-formats.ts'
import { textOf, textOrEmpty } from './values.ts'

type Level = 'debug' | 'info' | 'warn' | 'error'

/** `gs`. Source: markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md */
export class GlideSystem extends GlideSystemMoments {
    static debug(glide: Glide, message: unknown, ...values: unknown[]): void { log(glide, 'debug', message, values) }
    static info(glide: Glide, message: unknown, ...values: unknown[]): void { log(glide, 'info', message, values) }
    static warn(glide: Glide, message: unknown, ...values: unknown[]): void { log(glide, 'warn', message, values) }
    static error(glide: Glide, message: unknown, ...values: unknown[]): void { log(glide, 'error', message, values) }

    static getProperty(glide: Glide, name: unknown, otherwise?: unknown): string | null {
        return glide.platform.properties.get(textOrEmpty(name)) ?? textOf(otherwise)
    }

    /**
     * Within its own scope only; flushes the caches of all nodes. Whether it leaves a customer update is not documented:
     * here it does not, so that nobody relies on it.
     */
    static setProperty(glide: Glide, name: unknown, value: unknown, description?: unknown): void {
        const { platform, tx } = glide
        const key = textOrEmpty(name)
        if (tx.scope !== 'global' && !key.startsWith(`${tx.scope}.`)) throw new NotAllowedInScope(`setProperty('${key}')`, tx.scope)
        platform.properties.set(key, textOrEmpty(value))
        const property = description === undefined ? null : platform.rows.first('sys_properties', { name: key })
        if (property) platform.rows.update('sys_properties', property.sys_id ?? '', { description: textOf(description) })
    }

    static eventQueue(glide: Glide, name: unknown, record?: unknown, parm1?: unknown, parm2?: unknown, queue?: unknown): void {
        queueEvent(glide, { name, record, parm1, parm2, queue, at: null })
    }

    /** The moment comes last; parm1 defaults to the record's display value. */
    static eventQueueScheduled(glide: Glide, name: unknown, record: unknown, parm1: unknown, parm2: unknown, at: unknown): void {
        const first = parm1 ?? (record instanceof GlideRecord ? record.getDisplayValue() : '')
        queueEvent(glide, { name, record, parm1: first, parm2, queue: '', at: textOrEmpty(at) })
    }

    static executeNow(glide: Glide, job: unknown): string { return executeNow(glide, job) }
    static generateGUID(_glide: Glide): string { return randomBytes(16).toString('hex') }
    static nil(_glide: Glide, value: unknown): boolean { return textOrEmpty(value instanceof GlideElement ? value.$value() : value) === '' }
    static tableExists(glide: Glide, name: unknown): boolean { return glide.platform.dictionary().table(textOrEmpty(name)) !== undefined }
    static getCurrentScopeName(glide: Glide): string { return glide.tx.scope === 'global' ? 'rhino.global' : glide.tx.scope }
    static getCallerScopeName(glide: Glide): string | null { return glide.callerScope }

    static getUserID(glide: Glide): string { return glide.tx.user.sysId }
    static getUserName(glide: Glide): string { return glide.tx.user.userName }
    static getUserDisplayName(glide: Glide): string { return glide.tx.user.name }
    static getUser(glide: Glide): GlideUser { return new GlideUser(glide) }
    static getSession(glide: Glide): GlideSession { return new GlideSession(glide) }
    static getSessionToken(glide: Glide): string | null { return glide.tx.session?.token ?? null }
    static hasRole(glide: Glide, roles: unknown): boolean { return new GlideUser(glide).hasRole(roles) }
    static isInteractive(glide: Glide): boolean { return glide.tx.interactive }
    static isLoggedIn(glide: Glide): boolean { return glide.tx.user.userName !== 'guest' }

    static getMessage(glide: Glide, key: unknown, values?: unknown): string {
        const list = values === undefined || values === null ? [] : Array.isArray(values) ? values : [values]
        const text = translated(glide, textOrEmpty(key))
        return list.length === 0 ? text.replaceAll('\'\'', '\'') : formatMessage(text, list.map(textOrEmpty))
    }

    static getEscapedMessage(glide: Glide, key: unknown, values?: unknown): string { return GlideStringUtil.escapeHTML(glide, GlideSystem.getMessage(glide, key, values)) }
    static getDateFormat(glide: Glide): string { return dateFormat(glide) }
    static getTimeFormat(glide: Glide): string { return timeFormat(glide) }
    static getDateTimeFormat(glide: Glide): string { return displayFormat(glide) }
    static getTimeZoneName(glide: Glide): string { return glide.tx.user.timeZone }
    /** No page here is made for a mobile device. */
    static isMobile(): boolean { return false }

    static addErrorMessage(glide: Glide, message: unknown): void { glide.tx.messages.push({ kind: 'error', text: textOrEmpty(message) }) }
    static addInfoMessage(glide: Glide, message: unknown): void { glide.tx.messages.push({ kind: 'info', text: textOrEmpty(message) }) }
    static getErrorMessages(glide: Glide): string[] { return glide.tx.messages.filter(each => each.kind === 'error').map(each => each.text) }
    static getInfoMessages(glide: Glide): string[] { return glide.tx.messages.filter(each => each.kind === 'info').map(each => each.text) }
    static flushMessages(glide: Glide): void { glide.tx.messages.length = 0 }

    static base64Encode(_glide: Glide, text: unknown): string { return Buffer.from(textOrEmpty(text), 'utf8').toString('base64') }
    static base64Decode(_glide: Glide, text: unknown): string { return Buffer.from(textOrEmpty(text), 'base64').toString('utf8') }
    static urlEncode(_glide: Glide, text: unknown): string { return new URLSearchParams({ v: textOrEmpty(text) }).toString().slice(2) }
    static urlDecode(_glide: Glide, text: unknown): string { return new URLSearchParams(`v=${textOrEmpty(text)}`).get('v') ?? '' }
}

/** The platform's log keeps the text only: values are filled in by place. */
function log(glide: Glide, level: Level, message: unknown, values: readonly unknown[]): void {
    const text = values.length === 0 ? textOrEmpty(message) : formatMessage(textOrEmpty(message), values.map(textOrEmpty))
    glide.platform.log.write(level, glide.tx.scope, text)
}
