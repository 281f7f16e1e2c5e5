/** How somebody comes in: by a page of their own, by an API call's Basic header, by a token, or to get a token. */
export type SignInKind = 'interactive' | 'basic' | 'bearer' | 'token'
