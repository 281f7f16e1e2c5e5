import { INTERNAL_DATE, INTERNAL_TIME } from './date-formats.ts'
import type { Glide } from './glide-class.ts'

/** Format of dates shown to users: the system's, the same for all users here. */
export const dateFormat = (glide: Glide): string => glide.platform.properties.get('glide.sys.date_format') ?? INTERNAL_DATE

export const timeFormat = (glide: Glide): string => glide.platform.properties.get('glide.sys.time_format') ?? INTERNAL_TIME

export const displayFormat = (glide: Glide): string => `${dateFormat(glide)} ${timeFormat(glide)}`
