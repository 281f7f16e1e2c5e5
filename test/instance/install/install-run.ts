import type { Platform } from '../platform.ts'
import type { AppPackage } from './app-package.ts'
import type { Customisations } from './customisation.ts'
import type { UpgradeLog } from './upgrade-log.ts'

/** One installation while it is going on, inside one database transaction. */
export interface InstallRun {
    readonly platform: Platform
    readonly app: AppPackage['app']
    /** User name of who installs; stands in sys_created_by and sys_updated_by. */
    readonly by: string
    /** The application was not there before. */
    readonly first: boolean
    readonly log: UpgradeLog
    readonly customisations: Customisations
    /** sys_id in the package to the sys_id of the record here that has the same coalesce keys. */
    readonly rewritten: Map<string, string>
}
