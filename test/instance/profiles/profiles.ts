/** Kinds of instances that are met in the wild, each a list of switches; what a profile does not name is as in `default`. */
export const PROFILES: Record<string, { what: string; switches: Record<string, string> }> = {
    default: { what: 'an upgraded instance as it comes', switches: {} },
    hardened: {
        what: 'an instance on which the recommendations for hardening are followed',
        switches: {
            'cross-scope': 'strict',
            'oauth-entity-read': 'closed',
            'oauth-state': 'required',
            'oauth-parameters': 'body',
            'oauth-password-grant': 'off',
            'basic-auth': 'restricted',
            'password-reset': 'everywhere',
            'invalid-query': 'no-rows',
        },
    },
    customised: {
        what: 'an instance whose customer changed the processes',
        switches: {
            'mandatory-fields': 'more',
            'data-policies': 'more',
            'aborting-rules': 'yes',
            'rewriting-rules': 'yes',
            'ticket-states': 'own',
            'change-models': 'own',
        },
    },
    sso: {
        what: 'an instance on which people come in by single sign-on',
        switches: { 'single-sign-on': 'recovery', 'second-factor': 'on' },
    },
}
