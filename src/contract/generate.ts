import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readContract } from './contract-document.ts'
import { errorsText } from './generate-errors.ts'
import { referenceText } from './generate-reference.ts'
import { typesText } from './generate-types.ts'
import { validatorTexts } from './generate-validators.ts'

const ROOT = new URL('../../', import.meta.url)
const CONTRACT = new URL('./openapi.yaml', import.meta.url)

/** Every generated file by its path in the project, with the text it must have. */
export async function generatedFiles(): Promise<Map<string, string>> {
    const validators = validatorTexts(readContract(CONTRACT))
    return new Map([
        ['src/server/contract/types.ts', await typesText(CONTRACT)],
        ['src/server/contract/validators.js', validators.code],
        ['src/server/contract/validators.d.ts', validators.declarations],
        ['docs/errors.md', errorsText()],
        ['docs/api.md', referenceText(CONTRACT)],
    ])
}

function textOf(path: string): string | null {
    try {
        return readFileSync(new URL(path, ROOT), 'utf8')
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
    }
}

async function main(): Promise<void> {
    const stale = [...(await generatedFiles())].filter(([path, text]) => textOf(path) !== text)
    if (process.argv.includes('--check')) {
        for (const [path] of stale) console.error(`${path} is not what src/contract/openapi.yaml says: run npm run generate`)
        process.exitCode = stale.length > 0 ? 1 : 0
        return
    }
    for (const [path, text] of stale) {
        const file = fileURLToPath(new URL(path, ROOT))
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, text)
        console.log(`wrote ${relative(fileURLToPath(ROOT), file)}`)
    }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
