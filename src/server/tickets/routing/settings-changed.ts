import { forget } from '../../connection/remember-records.ts'

/** After a routing rule or a default changed: nobody goes on with what was remembered. Of all connections, because it may have moved. */
export function settingsChanged(): void {
    forget('remembered_settings')
}
