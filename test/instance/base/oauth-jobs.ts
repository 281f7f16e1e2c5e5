import type { BaseRecord } from './base-records.ts'

/**
 * The job that deletes expired credentials (markdown/platform-security/authentication/t_ManageTokens.md). How long they are
 * kept is a property's business; without one nothing is deleted. When it runs is not from docs, the script is this instance's own.
 */
const SCRIPT = `
var hours = parseFloat(gs.getProperty('com.snc.platform.security.oauth.hours.expired.credential.is.kept', ''));
var days = parseFloat(gs.getProperty('com.snc.platform.security.oauth.day.old.credential.is.kept', ''));
var kept = Math.max(isNaN(hours) ? -1 : hours * 3600, isNaN(days) ? -1 : days * 86400);
if (kept >= 0) {
    var limit = new GlideDateTime();
    limit.addSeconds(-kept);
    var credential = new GlideRecord('oauth_credential');
    credential.addQuery('expires', '<', limit.getValue());
    credential.deleteMultiple();
}`

export function oauthJobs(): BaseRecord[] {
    const name = 'Clean Expired OAuth Credentials'
    return [{
        table: 'sysauto_script',
        key: name,
        values: { name, active: '1', run_type: 'daily', run_time: '1970-01-01 02:00:00', script: SCRIPT, sys_scope: 'global', sys_package: 'global', sys_class_name: 'sysauto_script' },
    }]
}
