import type { Platform } from '../platform.ts'

/**
 * With single sign-on and account recovery every local sign-in by a page is refused, but for those enrolled for recovery
 * (markdown/platform-security/authentication/{sso-acct-recovery,account-recovery-context,acr-properties}.md). How somebody
 * enrols is not documented down to a table, so a property of this instance names them. Identity providers are not emulated.
 */
const RECOVERY_USERS = 'local.sso.acr.users'

export function usesSingleSignOn({ properties }: Platform): boolean {
    return properties.isTrue('glide.authenticate.multisso.enabled', false)
}

/** Why nobody, or not this user, signs in here with a local password; null when they may. */
export function localSignInObstacle(platform: Platform, userName: string): string | null {
    const { properties } = platform
    if (properties.isTrue('glide.authentication.external.disable_local_login', false)) return 'local sign-in is disabled (glide.authentication.external.disable_local_login)'
    if (!usesSingleSignOn(platform) || !properties.isTrue('glide.sso.acr.enabled', true)) return null
    const enrolled = (properties.get(RECOVERY_USERS) ?? '').split(',').map(name => name.trim())
    return enrolled.includes(userName) ? null : 'account recovery restricts local sign-in while single sign-on is enabled (SSO - ACR Context)'
}
