import js from '@eslint/js'
import servicenow from '@servicenow/eslint-plugin-sdk-app-plugin'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** The plugin's rules are written for ESLint 8; this gives their context the methods that later versions took away. */
function forEslint8(rule) {
    const methods = ({ filename, physicalFilename, sourceCode }) => ({
        getFilename: { value: () => filename },
        getPhysicalFilename: { value: () => physicalFilename },
        getSourceCode: { value: () => sourceCode },
        getScope: { value: () => sourceCode.getScope(sourceCode.ast) },
    })
    return { ...rule, create: context => rule.create(Object.create(context, methods(context))) }
}

const engineRules = Object.fromEntries(Object.entries(servicenow.rules).map(([name, rule]) => [name, forEslint8(rule)]))

const TYPED = ['src/**/*.ts', 'src/**/*.tsx', 'test/**/*.ts']

export default defineConfig(
    globalIgnores(['dist/', 'target/', 'coverage/', '.local/', '.now/', 'src/server/contract/', 'src/fluent/generated/', '**/generated/', 'test/conformance/samples/']),
    js.configs.recommended,
    {
        files: TYPED,
        extends: [tseslint.configs.strict],
        languageOptions: { parserOptions: { project: ['tsconfig.json', 'src/client/tsconfig.json', 'test/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
        linterOptions: { reportUnusedDisableDirectives: 'error' },
        rules: {
            '@typescript-eslint/await-thenable': 'error',
            '@typescript-eslint/consistent-type-imports': 'error',
            '@typescript-eslint/no-floating-promises': 'error',
            '@typescript-eslint/no-misused-promises': 'error',
            '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
            eqeqeq: 'error',
            // Input is checked for control characters in several places.
            'no-control-regex': 'off',
        },
    },
    {
        // The platform has such classes, and rows are plain objects with columns as keys.
        files: ['test/instance/**/*.ts'],
        rules: {
            '@typescript-eslint/no-extraneous-class': ['error', { allowStaticOnly: true, allowConstructorOnly: true }],
            '@typescript-eslint/no-dynamic-delete': 'off',
        },
    },
    {
        // What an instance's script engine does not have (SDK 4.9.0); architecture.test.ts has what this set lacks.
        files: ['src/server/**/*.ts'],
        plugins: { '@servicenow/sdk-app-plugin': { rules: engineRules } },
        rules: {
            ...servicenow.configs.recommended.rules,
            '@servicenow/sdk-app-plugin/no-async-functions': 'error',
            '@servicenow/sdk-app-plugin/no-promise': 'error',
        },
    },
    {
        // Programs of the project itself: plain Node modules.
        files: ['**/*.js', '**/*.mjs'],
        languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly', setTimeout: 'readonly' } },
    },
)
