import type { Platform } from '../platform.ts'

/**
 * Whether a customer changed an application file, so that an upgrade must leave it: it has a customer update whose
 * "Replace on upgrade" is not ticked (platform-facts 12; markdown/platform-administration/generation-skip-records-app-installs.md).
 */
export function isCustomised({ rows }: Platform, updateName: string): boolean {
    return rows.find('sys_update_xml', { name: updateName }).some(update => update.replace_on_upgrade !== '1')
}
