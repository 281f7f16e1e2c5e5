import { useId, useState, type ReactNode } from 'react'
import type { SetupConnection, SetupStatus, SetupStep } from '../api.ts'
import { SecretOnce, type IssuedSecret } from '../controls/secret-once.tsx'
import { connectionTexts, stepTexts } from '../texts/texts.ts'
import { fill } from '../texts/fill.ts'
import { AuthoriseGuide } from './authorise-guide.tsx'
import { ConnectionFacts } from './connection-facts.tsx'
import { ConnectionForm } from './connection-form.tsx'
import { ConnectionStatus } from './connection-status.tsx'
import { Handover } from './handover.tsx'
import { IntegrationUserForm } from './integration-user-form.tsx'
import { OauthEntityForm } from './oauth-entity-form.tsx'
import { Step } from './step.tsx'

interface ConnectionChecklistProps {
    connection: SetupConnection
    status: SetupStatus
    /** Its signing secret, when it was made together with the connection. */
    firstSecret: IssuedSecret | null
    onChanged: () => void
}

export function ConnectionChecklist({ connection, status, firstSecret, onChanged }: ConnectionChecklistProps) {
    const id = useId()
    const [secrets, setSecrets] = useState<Partial<Record<SetupStep['id'], IssuedSecret | null>>>({ connection: firstSecret })
    const done = connection.steps.filter((step) => step.state === 'done').length

    function saved(step: SetupStep['id'], secret: IssuedSecret | null): void {
        if (secret) setSecrets((before) => ({ ...before, [step]: secret }))
        onChanged()
    }

    function forget(step: SetupStep['id']): void {
        setSecrets((before) => ({ ...before, [step]: null }))
    }

    const howTo: Partial<Record<SetupStep['id'], ReactNode>> = {
        connection: (
            <ConnectionForm connection={connection} allowedHosts={status.allowedCallbackHosts}
                onSaved={(_, secret) => saved('connection', secret)} />
        ),
        oauthEntity: <OauthEntityForm connection={connection} onSaved={(secret) => saved('oauthEntity', secret)} onRefused={onChanged} />,
        integrationUser: <IntegrationUserForm connection={connection} onSaved={onChanged} onRefused={onChanged} />,
        authorisation: connection.integrationUserName && <AuthoriseGuide connection={connection} />,
    }

    return (
        <section className="checklist" aria-labelledby={id}>
            <div className="checklist__head">
                <h2 id={id}>{connectionTexts.portal[connection.portal]}</h2>
                <ConnectionStatus status={connection.status} />
            </div>
            <ConnectionFacts connection={connection} />
            <p className="progress">
                <progress max={connection.steps.length} value={done} aria-hidden="true" />
                {fill(connectionTexts.progress, done, connection.steps.length)}
            </p>
            <ol className="steps" aria-label={stepTexts.steps}>
                {connection.steps.map((step) => (
                    <Step key={step.id} step={step} notice={(
                        <SecretNotice secret={secrets[step.id]} onStored={() => forget(step.id)} />
                    )}>
                        {howTo[step.id]}
                    </Step>
                ))}
            </ol>
            <Handover connection={connection} instanceUrl={status.instanceUrl} />
        </section>
    )
}

function SecretNotice({ secret, onStored }: { secret: IssuedSecret | null | undefined; onStored: () => void }) {
    return secret ? <SecretOnce secret={secret} onStored={onStored} /> : null
}
