import type { Platform, Row } from '../platform.ts'

/**
 * Versions of changed application files (sys_update_version): which are kept, and their states and sources, from
 * markdown/application-development/team-development/r_VersionRecords.md. Names of the columns are reported.
 */
export type VersionSource = 'System Upgrade' | 'Update Set'

export interface VersionedFile {
    /** `sys_update_name` of the file. */
    name: string
    table: string
    recordName: string | null
    application: string | null
    payload: string
}

const SUPPRESSED = 'glide.update.suppress_update_version'
const SUPPRESSED_BY_DEFAULT = 'sys_user,sys_import_set_row'

/** Adds a version; as `current` it makes the one before a previous one. */
export function addVersion(platform: Platform, file: VersionedFile, source: VersionSource, state: 'current' | 'previous', by: string): void {
    if (isSuppressed(platform, file.table)) return
    const { rows } = platform
    if (state === 'current') {
        for (const { sys_id } of rows.find('sys_update_version', { name: file.name, state: 'current' })) rows.update('sys_update_version', sys_id ?? '', { state: 'previous' }, by)
    }
    const { name, recordName, application, payload } = file
    rows.insert('sys_update_version', { name, record_name: recordName, application, payload, source, state }, by)
}

/** The file as the last upgrade delivered it, for a file that a customer changed; null for any other. */
export function baselineOf({ rows }: Platform, name: string): Row | null {
    return rows.first('sys_update_version', { where: { kind: 'and', terms: [
        { kind: 'term', field: 'name', operator: 'EXACTLY', value: name },
        { kind: 'term', field: 'source', operator: 'EXACTLY', value: 'System Upgrade' },
    ] }, orderBy: [{ field: 'sys_created_on', descending: true }] })
}

/** Tables whose versions are not kept (markdown/application-development/team-development/t_SuppressVersions.md). */
function isSuppressed({ properties }: Platform, table: string): boolean {
    return (properties.get(SUPPRESSED) ?? SUPPRESSED_BY_DEFAULT).split(',').some(name => name.trim() === table)
}
