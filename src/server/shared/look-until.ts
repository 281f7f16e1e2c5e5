/** Ten looks in two and a half seconds: whoever does what is waited for is mostly done after the first few. */
const FIRST_PAUSE_MS = 5
const LOOKS = 10

/**
 * What `look` finds, which looks again after twice the pause each time; null when it found nothing. The platform lets a scoped
 * script neither sleep nor be woken: the pause itself is spent here, and only looks cost the database something.
 */
export function lookedFor<T>(look: () => T | null): T | null {
    let pauseMs = FIRST_PAUSE_MS
    for (let looks = 1; ; looks++) {
        const found = look()
        if (found !== null || looks === LOOKS) return found
        const until = Date.now() + pauseMs
        while (Date.now() < until);
        pauseMs *= 2
    }
}
