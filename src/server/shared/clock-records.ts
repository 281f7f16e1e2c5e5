import { GlideDateTime } from '@servicenow/glide'

/** The instance's time in epoch milliseconds. */
export function nowMs(): number {
    return Number(new GlideDateTime().getNumericValue())
}
