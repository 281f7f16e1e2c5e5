/** Tests run as CommonJS: @swc/jest also turns packages that are published as modules only. */
const swc = {
    jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs' },
}

const shared = {
    roots: ['<rootDir>/test'],
    transform: { '\\.[cm]?[jt]sx?$': ['@swc/jest', swc] },
    transformIgnorePatterns: ['/node_modules/(?!(openid-client|oauth4webapi|jose|standardwebhooks|cloudevents|hono|@hono|openapi-fetch|playwright-core|oauth2-mock-server|is-plain-obj)/)'],
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

/** What callers of the API rely on, whatever kind of instance it is. */
const ON_EVERY_PROFILE = ['authorise', 'bad-input', 'connection', 'content', 'contract', 'create', 'create-once', 'killed-node', 'push', 'read', 'summary', 'surroundings', 'update'].map(name => `<rootDir>/test/acceptance/${name}.test.ts`)

/** What becomes of the news of tickets under every fault. `npm run reliability` asks for more, and takes longer. */
const reliability = {
    ...shared,
    displayName: 'reliability',
    testMatch: ['<rootDir>/test/reliability/**/*.test.ts'],
    globalSetup: '<rootDir>/test/acceptance/global-setup.ts',
    globalTeardown: '<rootDir>/test/acceptance/global-teardown.ts',
    setupFilesAfterEnv: ['<rootDir>/test/acceptance/patience.ts'],
}

/** The app, built and installed, which takes its time. `npm test` asks it on `default`, `npm run acceptance` on every profile. */
const installedApp = profile => ({
    ...shared,
    displayName: profile === 'default' ? 'installed app' : `installed app, ${profile}`,
    testMatch: profile === 'default' ? ['<rootDir>/test/acceptance/**/*.test.ts', '<rootDir>/test/browser/**/*.test.ts'] : ON_EVERY_PROFILE,
    testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/instance'],
    globals: { instanceProfile: profile },
    globalSetup: '<rootDir>/test/acceptance/global-setup.ts',
    globalTeardown: '<rootDir>/test/acceptance/global-teardown.ts',
    setupFilesAfterEnv: ['<rootDir>/test/acceptance/patience.ts'],
})

export default {
    testTimeout: 30_000,
    maxWorkers: 2,
    projects: [
        {
            ...shared,
            displayName: 'parts',
            testMatch: ['**/*.test.ts', '**/*.test.tsx'],
            testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/acceptance/', '<rootDir>/test/browser/', '<rootDir>/test/conformance/', '<rootDir>/test/reliability/'],
        },
        ...(process.env.INSTANCE_NODES ?? '2').split(',').map(Number).map(conformance),
        {
            ...conformance(2),
            displayName: 'faces of the instance',
            testMatch: ['<rootDir>/test/browser/instance*.test.ts'],
        },
        reliability,
        ...(process.env.INSTANCE_PROFILES ?? 'default').split(',').map(installedApp),
    ],
}
