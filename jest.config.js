/** Tests run as CommonJS: @swc/jest also turns packages that are published as modules only. */
const swc = {
    jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs' },
}

const shared = {
    roots: ['<rootDir>/test'],
    transform: { '\\.[cm]?[jt]sx?$': ['@swc/jest', swc] },
    transformIgnorePatterns: ['/node_modules/(?!(openid-client|oauth4webapi|jose|standardwebhooks|cloudevents|hono|@hono|openapi-fetch|playwright-core)/)'],
}

/** What the local instance claims. `npm test` asks it of two nodes, `npm run conformance` of one, two and four. */
const conformance = instanceNodes => ({
    ...shared,
    displayName: `conformance, ${instanceNodes} ${instanceNodes === 1 ? 'node' : 'nodes'}`,
    testMatch: ['<rootDir>/test/conformance/**/*.test.ts'],
    globals: { instanceNodes },
    globalSetup: '<rootDir>/test/conformance/global-setup.ts',
    globalTeardown: '<rootDir>/test/conformance/global-teardown.ts',
})

/** Only the last project needs the app built and installed, which takes its time. */
export default {
    testTimeout: 30_000,
    maxWorkers: 2,
    projects: [
        {
            ...shared,
            displayName: 'parts',
            testMatch: ['**/*.test.ts', '**/*.test.tsx'],
            testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/acceptance/', '<rootDir>/test/browser/', '<rootDir>/test/conformance/'],
        },
        ...(process.env.INSTANCE_NODES ?? '2').split(',').map(Number).map(conformance),
        {
            ...conformance(2),
            displayName: 'faces of the instance',
            testMatch: ['<rootDir>/test/browser/instance*.test.ts'],
        },
        {
            ...shared,
            displayName: 'installed app',
            testMatch: ['<rootDir>/test/acceptance/**/*.test.ts', '<rootDir>/test/browser/**/*.test.ts'],
            testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/instance'],
            globalSetup: '<rootDir>/test/acceptance/global-setup.ts',
            globalTeardown: '<rootDir>/test/acceptance/global-teardown.ts',
            setupFilesAfterEnv: ['<rootDir>/test/acceptance/patience.ts'],
        },
    ],
}
