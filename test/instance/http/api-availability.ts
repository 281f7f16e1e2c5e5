import type { Platform } from '../platform.ts'

export const NO_RESOURCE = 'Requested URI does not represent any resource'

/**
 * Is the API of this name on: named in `glide.rest.apis.enabled` where anything is, and never in `glide.rest.apis.disabled`?
 * Source: markdown/platform-administration/r_AvailableSystemProperties.md
 */
export function isApiAvailable(platform: Platform, name: string): boolean {
    const enabled = namesIn(platform, 'glide.rest.apis.enabled')
    return (enabled.length === 0 || enabled.includes(name)) && !namesIn(platform, 'glide.rest.apis.disabled').includes(name)
}

function namesIn(platform: Platform, property: string): string[] {
    return (platform.properties.get(property) ?? '').split(',').map(name => name.trim()).filter(name => name !== '')
}
