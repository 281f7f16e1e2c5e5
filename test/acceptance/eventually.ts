/** Asks until the answer is right; fails with the last one. For what the background threads do. */
export async function eventually<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean, seconds = 20): Promise<T> {
    const until = Date.now() + seconds * 1000
    for (;;) {
        const answer = await ask()
        if (isRight(answer)) return answer
        if (Date.now() > until) throw new Error(`still ${JSON.stringify(answer)} after ${seconds} s`)
        await new Promise(resolve => setTimeout(resolve, 100))
    }
}
