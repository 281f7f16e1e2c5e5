import { useState } from 'react'
import type { SetupConnection, SetupStatus } from './api.ts'
import { ConnectionChecklist } from './checklist/connection-checklist.tsx'
import { ConnectionList, NEW } from './checklist/connection-list.tsx'
import { NewConnection } from './checklist/new-connection.tsx'
import { useSetupStatus, type StatusReading } from './checklist/use-setup-status.ts'
import { FailureNotice } from './controls/failure-notice.tsx'
import type { IssuedSecret } from './controls/secret-once.tsx'
import { fill } from './texts/fill.ts'
import { pageTexts } from './texts/texts.ts'
import './app.css'
import './controls/controls.css'
import './checklist/checklist.css'

export function App() {
    const reading = useSetupStatus()
    return (
        <>
            <Header reading={reading} />
            <main>
                <p className="intro">{pageTexts.intro}</p>
                <FailureNotice failure={reading.failure} title={pageTexts.loadFailed} />
                {reading.failure && reading.status && <p>{pageTexts.stale}</p>}
                {!reading.status && reading.checking && <div className="skeleton" aria-hidden="true"><i /><i /><i /></div>}
                {reading.status && <Connections status={reading.status} reading={reading} />}
            </main>
        </>
    )
}

function Header({ reading }: { reading: StatusReading }) {
    const time = new Intl.DateTimeFormat(pageTexts.language, { timeStyle: 'medium' })
    const checked = reading.checkedAt && fill(pageTexts.checkedAt, time.format(reading.checkedAt))
    return (
        <header className="header">
            <div>
                <p className="header__product">
                    {pageTexts.product}
                    {reading.status && <span className="quiet"> · {fill(pageTexts.version, reading.status.appVersion)}</span>}
                </p>
                <h1>{pageTexts.title}</h1>
            </div>
            <div className="header__check">
                <span className="quiet" role="status">{reading.checking ? pageTexts.checking : checked}</span>
                <button type="button" className="button" aria-disabled={reading.checking}
                    onClick={() => reading.checking || void reading.check()}>
                    {pageTexts.checkAgain}
                </button>
            </div>
        </header>
    )
}

function Connections({ status, reading }: { status: SetupStatus; reading: StatusReading }) {
    const [chosen, setChosen] = useState<string | null>(null)
    const [firstSecrets, setFirstSecrets] = useState<Record<string, IssuedSecret>>({})
    const known = status.connections.some((connection) => connection.connectionId === chosen)
    const selected = chosen !== null && (known || chosen === NEW) ? chosen : status.connections[0]?.connectionId ?? NEW

    function made(connection: SetupConnection, secret: IssuedSecret | null): void {
        if (secret) setFirstSecrets((before) => ({ ...before, [connection.connectionId]: secret }))
        reading.adopt(connection)
        setChosen(connection.connectionId)
        void reading.check()
    }

    return (
        <>
            {status.connections.length > 0 && (
                <ConnectionList connections={status.connections} selected={selected} onSelect={setChosen} />
            )}
            {/* hidden, not removed: what was typed, and a secret not yet stored, stay */}
            {status.connections.map((connection) => (
                <div key={connection.connectionId} hidden={selected !== connection.connectionId}>
                    <ConnectionChecklist connection={connection} status={status} onChanged={() => void reading.check()}
                        firstSecret={firstSecrets[connection.connectionId] ?? null} />
                </div>
            ))}
            {selected === NEW && <NewConnection status={status} onSaved={made} />}
        </>
    )
}
