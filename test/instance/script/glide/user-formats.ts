import type { Glide } from './glide-class.ts'

/** Formats of dates shown to users: the user's own, else the system's. Source: markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md */
export const dateFormat = ({ tx }: Glide): string => tx.user.dateFormat

export const timeFormat = ({ tx }: Glide): string => tx.user.timeFormat

export const displayFormat = (glide: Glide): string => `${dateFormat(glide)} ${timeFormat(glide)}`
