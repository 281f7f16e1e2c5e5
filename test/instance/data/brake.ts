/**
 * A thread that is ended within a call of the database library takes the whole process along (libsql 0.5.29 aborts when Node
 * refuses it a result). So a thread says when it is in one, and is not let into the next when it is to end.
 */
export type Brake = <T>(call: () => T) => T

const INSIDE = 0
const ENDING = 1
const POLL_MS = 1

export const newBrakeCells = (): SharedArrayBuffer => new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)

/** Runs each call to the database, or stands still for ever once the thread is to end. */
export function brakeOf(shared: SharedArrayBuffer): Brake {
    const cells = new Int32Array(shared)
    return call => {
        Atomics.store(cells, INSIDE, 1)
        if (Atomics.load(cells, ENDING) === 1) {
            Atomics.store(cells, INSIDE, 0)
            Atomics.wait(cells, ENDING, 1)
        }
        try {
            return call()
        } finally {
            Atomics.store(cells, INSIDE, 0)
        }
    }
}

/** For a thread that nobody ends. */
export const noBrake: Brake = call => call()

/** Resolves when the thread is outside the library and stays there. */
export async function brake(shared: SharedArrayBuffer): Promise<void> {
    const cells = new Int32Array(shared)
    Atomics.store(cells, ENDING, 1)
    while (Atomics.load(cells, INSIDE) === 1) await new Promise(resolve => setTimeout(resolve, POLL_MS))
}
