import { ADMIN, FULFILLER } from '../acceptance/snapshot.ts'
import { prepareInstance } from '../instance/open-platform.ts'
import { announceBase, probeFolder } from './base-folder.ts'

/** Once for all test files: fills a base system. */
export default function setUp(): void {
    const folder = probeFolder()
    prepareInstance({ dataDir: folder, adminPassword: ADMIN.password, fulfillerPassword: FULFILLER.password })
    announceBase(folder)
}
