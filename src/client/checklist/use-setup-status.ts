import { useCallback, useEffect, useRef, useState } from 'react'
import { readSetupStatus, type Failure, type SetupConnection, type SetupStatus } from '../api.ts'

export interface StatusReading {
    /** The last one that succeeded; null before the first. */
    status: SetupStatus | null
    failure: Failure | null
    checking: boolean
    checkedAt: Date | null
    check: () => Promise<void>
    /** Shows a connection just saved, without waiting for the next check. */
    adopt: (connection: SetupConnection) => void
}

/** The checklist as the instance answers it. Of two checks under way the later one counts. */
export function useSetupStatus(): StatusReading {
    const [reading, setReading] = useState<Omit<StatusReading, 'check' | 'adopt'>>(
        { status: null, failure: null, checking: true, checkedAt: null },
    )
    const latest = useRef(0)

    const check = useCallback(async (): Promise<void> => {
        const mine = ++latest.current
        setReading((before) => ({ ...before, checking: true }))
        const outcome = await readSetupStatus()
        if (mine !== latest.current) return
        setReading((before) => outcome.ok
            ? { status: outcome.value, failure: null, checking: false, checkedAt: new Date() }
            : { ...before, failure: outcome.failure, checking: false })
    }, [])

    function adopt(connection: SetupConnection): void {
        setReading((before) => ({ ...before, status: before.status && withConnection(before.status, connection) }))
    }

    useEffect(() => void check(), [check])
    return { ...reading, check, adopt }
}

function withConnection(status: SetupStatus, saved: SetupConnection): SetupStatus {
    const known = status.connections.some(({ connectionId }) => connectionId === saved.connectionId)
    return {
        ...status,
        connections: known
            ? status.connections.map((connection) => connection.connectionId === saved.connectionId ? saved : connection)
            : [...status.connections, saved],
    }
}
