import { useId } from 'react'
import type { SetupConnection } from '../api.ts'
import { CopyButton, CopyValue } from '../controls/copy-value.tsx'
import { formTexts, handoverTexts } from '../texts/texts.ts'

/** What goes to the Microsoft side, all but the client secret. */
export function Handover({ connection, instanceUrl }: { connection: SetupConnection; instanceUrl: string }) {
    const id = useId()
    const values = [
        { label: handoverTexts.instanceUrl, value: instanceUrl },
        { label: handoverTexts.clientId, value: connection.clientId },
        { label: handoverTexts.authoriseUrl, value: `${instanceUrl}/oauth_auth.do` },
        { label: handoverTexts.tokenUrl, value: `${instanceUrl}/oauth_token.do` },
        ...(connection.redirectUrl ? [{ label: formTexts.redirectUrl, value: connection.redirectUrl }] : []),
    ]
    const asText = values.map(({ label, value }) => `${label}: ${value ?? ''}`).join('\n')
    return (
        <section className="panel" aria-labelledby={id}>
            <div className="panel__head">
                <h3 id={id}>{handoverTexts.title}</h3>
                {connection.clientId && <CopyButton text={asText} what={handoverTexts.title} label={handoverTexts.copyAll} />}
            </div>
            <p>{handoverTexts.intro}</p>
            <dl>
                {values.map(({ label, value }) => value
                    ? <CopyValue key={label} label={label} value={value} />
                    : <Missing key={label} label={label} />)}
            </dl>
        </section>
    )
}

function Missing({ label }: { label: string }) {
    return <div className="copy-value"><dt>{label}</dt><dd className="quiet">{handoverTexts.noClientId}</dd></div>
}
