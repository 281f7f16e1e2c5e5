/** Tests run as CommonJS: @swc/jest also turns packages that are published as modules only. */
const swc = {
    jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs' },
}

export default {
    roots: ['<rootDir>/test'],
    testMatch: ['**/*.test.ts', '**/*.test.tsx'],
    transform: { '\\.[cm]?[jt]sx?$': ['@swc/jest', swc] },
    transformIgnorePatterns: ['/node_modules/(?!(openid-client|oauth4webapi|jose|standardwebhooks|cloudevents|hono|@hono|openapi-fetch|playwright-core)/)'],
    testTimeout: 30_000,
    maxWorkers: 2,
}
