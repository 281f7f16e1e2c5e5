import type { BaseRecord } from './base-records.ts'

/**
 * What the platform does about failed and successful sign-ins: events, and script actions that count failures, lock the
 * user out and let them in again (markdown/platform-security/authentication/t_LockoutForFailedLogins.md; which are active:
 * as on an instance made new; sys_ids: sc-managing-failed-login-attempts.md). The scripts are this instance's own, and so
 * is the event by which a lock ends.
 */
const UNLOCK_EVENT = 'login.unlock'

const COUNT_AND_LOCK = `
var user = new GlideRecord('sys_user');
if (user.get('user_name', event.parm1 + '')) {
    var failures = parseInt(user.getValue('failed_attempts') || '0', 10) + 1;
    var most = parseInt(gs.getProperty('glide.user.max_unlock_attempts', '5'), 10);
    user.setValue('failed_attempts', failures);
    var locks = failures >= most && user.getValue('locked_out') != '1';
    if (locks) user.setValue('locked_out', true);
    user.update();
    AFTER_LOCK
}`

const UNLOCK_LATER = `
    if (locks) {
        var minutes = parseInt(gs.getProperty('glide.user.unlock_timeout_in_mins', '15'), 10);
        var at = new GlideDateTime();
        at.addSeconds(minutes * 60);
        gs.eventQueueScheduled('${UNLOCK_EVENT}', user, user.getValue('user_name'), '', at);
    }`

const UNLOCK = `
var user = new GlideRecord('sys_user');
if (user.get('user_name', event.parm1 + '') && user.getValue('locked_out') == '1') {
    user.setValue('locked_out', false);
    user.setValue('failed_attempts', 0);
    user.update();
}`

const CLEAR = `
var user = new GlideRecord('sys_user');
if (user.get('user_name', event.parm1 + '') && user.getValue('failed_attempts') > 0) {
    user.setValue('failed_attempts', 0);
    user.update();
}`

const ACTIONS: [name: string, event: string, active: boolean, script: string, sysId?: string][] = [
    ['SNC User Lockout Check with Auto Unlock', 'login.failed', true, COUNT_AND_LOCK.replace('AFTER_LOCK', UNLOCK_LATER), 'd92636b2975301008e00958e3b297567'],
    ['SNC User Lockout Check', 'login.failed', false, COUNT_AND_LOCK.replace('AFTER_LOCK', ''), '5e44f9bf0a0a0a0a019a6440b2137767'],
    ['SNC User Clear', 'login', true, CLEAR],
    ['End of a lockout', UNLOCK_EVENT, true, UNLOCK],
]

export function signInActions(): BaseRecord[] {
    const events = ['login', 'login.failed', UNLOCK_EVENT].map(name => ({ table: 'sysevent_register', key: name, values: { event_name: name } }))
    const actions = ACTIONS.map(([name, event, active, script, sysId]) => ({
        table: 'sysevent_script_action',
        key: name,
        values: { name, event_name: event, active: active ? '1' : '0', script, order: '100', ...(sysId ? { sys_id: sysId } : {}) },
    }))
    return [...events, ...actions]
}
