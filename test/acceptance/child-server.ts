import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A program of the project that serves on a port of its own, until `stop`. */
export interface ChildServer {
    url: string
    stop(): Promise<void>
    /** Ends the process at once, as `kill -9` does. */
    kill(): Promise<void>
}

const LONGEST_START_MS = 120_000

/** Runs a TypeScript program and waits until it says, as one JSON line, where it serves. Rejects with what it wrote otherwise. */
export async function startChild(program: string, args: string[]): Promise<ChildServer> {
    const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
    const errors: string[] = []
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
    const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_START_MS)
    for await (const line of createInterface({ input: child.stdout })) {
        if (!line.startsWith('{"ready":true')) continue
        clearTimeout(timer)
        // Unread output would fill the pipe and stop the program.
        child.stdout.resume()
        return { url: (JSON.parse(line) as { url: string }).url, stop: () => stop(child, 'SIGTERM'), kill: () => stop(child, 'SIGKILL') }
    }
    clearTimeout(timer)
    throw new Error(`${program} did not start: ${errors.join('').trim()}`)
}

async function stop(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
}
