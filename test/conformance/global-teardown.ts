import { rmSync } from 'node:fs'
import { baseFolder } from './base-folder.ts'

export default function tearDown(): void {
    rmSync(baseFolder(), { recursive: true, force: true })
}
