/** What the tests use of simple-oauth2 5.1.0, which comes without declarations. */
declare module 'simple-oauth2' {
    export interface AccessToken {
        token: { access_token: string; refresh_token?: string; expires_in: number }
        expired(): boolean
        refresh(): Promise<AccessToken>
        revoke(type: 'access_token' | 'refresh_token'): Promise<unknown>
        revokeAll(): Promise<void>
    }

    export interface Configuration {
        client: { id: string; secret: string }
        auth: { tokenHost: string; tokenPath: string; authorizePath: string; revokePath: string }
        http: { json: true | 'strict' }
        options: { authorizationMethod: 'body' | 'header' }
    }

    export class AuthorizationCode {
        constructor(configuration: Configuration)
        authorizeURL(parameters: Record<string, string>): string
        getToken(parameters: Record<string, string>): Promise<AccessToken>
    }
}
