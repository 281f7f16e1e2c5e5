import type { SetupConnection } from '../api.ts'
import { connectionTexts, pageTexts } from '../texts/texts.ts'
import { ConnectionStatus } from './connection-status.tsx'

/** In the place of a connection's id: the form for a new one. */
export const NEW = 'new'

interface ConnectionListProps {
    connections: SetupConnection[]
    selected: string
    onSelect: (connectionId: string) => void
}

export function ConnectionList({ connections, selected, onSelect }: ConnectionListProps) {
    return (
        <nav className="connections" aria-label={pageTexts.connections}>
            <ul>
                {connections.map((connection) => (
                    <li key={connection.connectionId}>
                        <button type="button" aria-current={selected === connection.connectionId}
                            onClick={() => onSelect(connection.connectionId)}>
                            <strong>{connectionTexts.portal[connection.portal]}</strong>
                            <code>{connection.tenantId}</code>
                            <ConnectionStatus status={connection.status} />
                        </button>
                    </li>
                ))}
                <li>
                    <button type="button" aria-current={selected === NEW} onClick={() => onSelect(NEW)}>
                        <strong>{pageTexts.addConnection}</strong>
                    </button>
                </li>
            </ul>
        </nav>
    )
}
