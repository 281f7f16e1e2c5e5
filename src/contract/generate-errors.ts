import { REFUSALS, type Meaning } from '../server/shared/refusal.ts'

/** docs/errors.md: every error code with its meaning, for those who call the API. */
export function errorsText(): string {
    const rows = Object.entries(REFUSALS).map(([code, meaning]) => row(code, meaning))
    return `# Errors

<!-- Generated from src/server/shared/refusal.ts by \`npm run generate\`. Do not edit. -->

A failed call answers \`{"error":{"message","detail","code","fields","retryable","requestId"},"status":"failure"}\`.
\`code\` never changes its meaning; \`fields\` names what is wrong in the call; \`requestId\` finds the call in the activity list and the log.
*Again* says whether the same call may succeed later without a change. Answers of the platform itself (401, 403, 405, 406, 415, 429, and 400 for an address that is none) have no \`code\`.

| code | status | meaning | who can fix it, and how | again |
|---|---|---|---|---|
${rows.join('\n')}
`
}

function row(code: string, { status, message, advice, retryable }: Meaning): string {
    return `| \`${code}\` | ${status} | ${message} | ${advice} | ${retryable ? 'yes' : 'no'} |`
}
