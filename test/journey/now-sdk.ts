import { cleanEnvironment, runCommand, type CommandResult } from './run-command.ts'

export interface AdminSignIn {
    instanceUrl: string
    user: string
    password: string
}

/** The unmodified CLI of the SDK, signed in the way that it offers to build servers (SDK 4.9.0). */
export function nowSdk(args: string[], signIn: AdminSignIn, project = process.cwd()): Promise<CommandResult> {
    const env = {
        ...cleanEnvironment(),
        SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
        SN_SDK_INSTANCE_URL: signIn.instanceUrl,
        SN_SDK_AUTH_TYPE: 'basic',
        SN_SDK_USER: signIn.user,
        SN_SDK_USER_PWD: signIn.password,
    }
    return runCommand('now-sdk', args, env, project)
}

/** What the CLI printed as errors, in one line; the end of its output when it printed none. */
export function errorsIn({ output }: CommandResult): string {
    const lines = output.split('\n').map((line) => line.replace('[now-sdk]', '').trim()).filter(Boolean)
    const errors = lines.filter((line) => line.startsWith('ERROR'))
    return (errors.length > 0 ? errors : lines.slice(-15)).join('\n')
}
