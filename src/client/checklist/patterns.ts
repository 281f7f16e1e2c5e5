// What can be told while typing; the contract's own checks, on the instance, decide.

/** With room for the spaces that come along when it is pasted. */
export const GUID = '\\s*[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\s*'

/** https, or plain http to this machine. */
export const WEB_ADDRESS = '\\s*(https://|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?/)\\S+\\s*'

export const USER_NAME = '\\s*[A-Za-z0-9][A-Za-z0-9_.@\\-]{0,79}\\s*'
