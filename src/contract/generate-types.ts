import openapiTs, { astToString } from 'openapi-typescript'
import { GENERATED } from './generated-note.ts'

/** The payload types of both sides. Properties with a default stay optional, as a sender sees them. */
export async function typesText(contract: URL): Promise<string> {
    const nodes = await openapiTs(contract, { defaultNonNullable: false })
    return `${GENERATED}\n${astToString(nodes)}`
}
