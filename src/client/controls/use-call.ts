import { useRef, useState } from 'react'
import type { Failure, Outcome } from '../api.ts'

export interface Call {
    busy: boolean
    failure: Failure | null
    /** Makes the call unless one is under way; the value when it succeeded, else null and `failure` is set. */
    run: <T>(call: () => Promise<Outcome<T>>) => Promise<T | null>
}

/** One call at a time, so that a double click sends nothing twice. */
export function useCall(): Call {
    const [busy, setBusy] = useState(false)
    const [failure, setFailure] = useState<Failure | null>(null)
    const underWay = useRef(false) // state alone is too late: two clicks may come before the next render

    async function run<T>(call: () => Promise<Outcome<T>>): Promise<T | null> {
        if (underWay.current) return null
        underWay.current = true
        setBusy(true)
        setFailure(null)
        const outcome = await call()
        underWay.current = false
        setBusy(false)
        if (outcome.ok) return outcome.value
        setFailure(outcome.failure)
        return null
    }

    return { busy, failure, run }
}
