import { PROFILES } from '../../instance/profiles/profiles.ts'
import type { ProbeInstance } from '../probe-instance.ts'

type Proof = (on: ProbeInstance) => Promise<void>

interface Difference {
    profile: string
    proof: Proof
    /** What the proof threw, by the profile that it ran on; null when it held. */
    outcomes: Map<string, unknown>
}

const differences: Difference[] = []

/** A test that passes when the proof holds on the profile, and on every other profile fails by an expectation. */
export function seenOnlyOn(profile: string, proof: Proof): () => void {
    const difference: Difference = { profile, proof, outcomes: new Map() }
    differences.push(difference)
    return () => {
        for (const [name, outcome] of difference.outcomes) {
            if (name === profile ? outcome !== null : !isFailedExpectation(outcome)) {
                throw outcome ?? new Error(`it holds on the profile ${name} as well`)
            }
        }
        if (difference.outcomes.size !== Object.keys(PROFILES).length) throw new Error('the proof did not run on every profile')
    }
}

/** Runs every proof on every profile, one instance at a time. */
export async function tryOnEveryProfile(start: (profile: string) => Promise<ProbeInstance>): Promise<void> {
    for (const profile of Object.keys(PROFILES)) {
        const on = await start(profile)
        try {
            for (const { proof, outcomes } of differences) outcomes.set(profile, await outcomeOf(proof, on))
        } finally {
            await on.stop()
        }
    }
}

async function outcomeOf(proof: Proof, on: ProbeInstance): Promise<unknown> {
    try {
        await proof(on)
        return null
    } catch (error) {
        return error
    }
}

/** Anything else that goes wrong on another profile shows no difference. */
const isFailedExpectation = (outcome: unknown): boolean => outcome instanceof Error && 'matcherResult' in outcome
