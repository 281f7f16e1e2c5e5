/** First line of every file that the generator writes. */
export const GENERATED = '// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.'
