/** The forms that Microsoft Entra ID's settings have. */

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** The client-credentials grant takes one resource, with all that was granted for it. */
const SCOPE = /^[A-Za-z0-9:/._-]{1,245}\/\.default$/

export function isGuid(text: string): boolean {
    return GUID.test(text)
}

export function isEntraScope(text: string): boolean {
    return SCOPE.test(text)
}
