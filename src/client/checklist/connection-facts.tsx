import type { SetupConnection } from '../api.ts'
import { connectionTexts, pageTexts } from '../texts/texts.ts'

/** How the connection fares: who it is, and when the two sides last heard of each other. */
export function ConnectionFacts({ connection }: { connection: SetupConnection }) {
    return (
        <dl className="facts">
            <Fact label={connectionTexts.tenant}><code>{connection.tenantId}</code></Fact>
            <Fact label={connectionTexts.cloudLabel}>{connectionTexts.cloud[connection.cloud]}</Fact>
            <Fact label={connectionTexts.lastSeen}>{momentOf(connection.lastSeenAt)}</Fact>
            <Fact label={connectionTexts.lastDelivered}>{momentOf(connection.lastDeliveredAt)}</Fact>
            <Fact label={connectionTexts.waiting}>{connection.waitingUpdates ?? 0}</Fact>
            <Fact label={connectionTexts.dead}>{connection.deadUpdates ?? 0}</Fact>
        </dl>
    )
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
    return <div><dt>{label}</dt><dd>{children}</dd></div>
}

/** In the reader's language and time zone. */
function momentOf(time: string | undefined): string {
    if (!time) return connectionTexts.never
    return new Intl.DateTimeFormat(pageTexts.language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time))
}
