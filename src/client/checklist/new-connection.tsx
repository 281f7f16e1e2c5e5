import { useId } from 'react'
import type { SetupConnection, SetupStatus } from '../api.ts'
import type { IssuedSecret } from '../controls/secret-once.tsx'
import { pageTexts } from '../texts/texts.ts'
import { ConnectionForm } from './connection-form.tsx'

interface NewConnectionProps {
    status: SetupStatus
    onSaved: (connection: SetupConnection, secret: IssuedSecret | null) => void
}

export function NewConnection({ status, onSaved }: NewConnectionProps) {
    const id = useId()
    const first = status.connections.length === 0
    return (
        <section className="panel" aria-labelledby={id}>
            <h2 id={id}>{first ? pageTexts.emptyTitle : pageTexts.newConnection}</h2>
            <p>{first ? pageTexts.emptyText : pageTexts.newConnectionIntro}</p>
            <ConnectionForm allowedHosts={status.allowedCallbackHosts} onSaved={onSaved} />
        </section>
    )
}
