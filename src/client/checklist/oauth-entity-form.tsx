import { useState } from 'react'
import { saveOauthEntity, type SetupConnection } from '../api.ts'
import { ConfirmButton } from '../controls/confirm-button.tsx'
import { Form } from '../controls/form.tsx'
import type { IssuedSecret } from '../controls/secret-once.tsx'
import { TextField } from '../controls/text-field.tsx'
import { useCall } from '../controls/use-call.ts'
import { connectionTexts, formTexts, handoverTexts, secretTexts } from '../texts/texts.ts'
import { WEB_ADDRESS } from './patterns.ts'

interface OauthEntityFormProps {
    connection: SetupConnection
    onSaved: (secret: IssuedSecret | null) => void
    /** The instance keeps why it refused, and the step shows it. */
    onRefused: () => void
}

export function OauthEntityForm({ connection, onSaved, onRefused }: OauthEntityFormProps) {
    const [name, setName] = useState(connection.oauthEntityName ?? `Microsoft 365 ${connectionTexts.portal[connection.portal]}`)
    const [redirectUrl, setRedirectUrl] = useState(connection.redirectUrl ?? '')
    const call = useCall()

    async function save(rotateSecret: boolean): Promise<void> {
        const entity = { name: name.trim(), redirectUrl: redirectUrl.trim(), rotateSecret }
        const saved = await call.run(() => saveOauthEntity(connection.connectionId, entity))
        if (!saved) return onRefused()
        onSaved(saved.clientSecret ? clientSecretOf(saved.clientId, saved.clientSecret) : null)
    }

    return (
        <Form
            call={call}
            submit={connection.clientId ? formTexts.saveEntity : formTexts.createEntity}
            onSubmit={() => void save(false)}
            actions={connection.clientId && (
                <ConfirmButton
                    label={formTexts.rotateClient}
                    question={formTexts.rotateClientTitle}
                    consequence={formTexts.rotateClientText}
                    busy={call.busy}
                    onConfirm={() => void save(true)}
                />
            )}
        >
            {(problems) => (
                <>
                    <TextField name="name" label={formTexts.entityName} hint={formTexts.entityNameHint} required maxLength={100}
                        autoComplete="off" value={name} onChange={setName} problem={problems.name} />
                    <TextField name="redirectUrl" label={formTexts.redirectUrl} hint={formTexts.redirectUrlHint} required
                        maxLength={1000} inputMode="url" pattern={WEB_ADDRESS} wrong={formTexts.urlWrong}
                        spellCheck={false} autoComplete="off"
                        value={redirectUrl} onChange={setRedirectUrl} problem={problems.redirectUrl} />
                </>
            )}
        </Form>
    )
}

function clientSecretOf(clientId: string, clientSecret: string): IssuedSecret {
    return {
        title: secretTexts.clientTitle,
        values: [
            { label: handoverTexts.clientId, value: clientId },
            { label: secretTexts.clientSecret, value: clientSecret },
        ],
    }
}
