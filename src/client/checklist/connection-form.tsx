import { useState } from 'react'
import { saveConnection, type NewConnection, type SetupConnection } from '../api.ts'
import { ChoiceField } from '../controls/choice-field.tsx'
import { ConfirmButton } from '../controls/confirm-button.tsx'
import { Form } from '../controls/form.tsx'
import type { IssuedSecret } from '../controls/secret-once.tsx'
import { TextField } from '../controls/text-field.tsx'
import { useCall } from '../controls/use-call.ts'
import { connectionTexts, formTexts, secretTexts } from '../texts/texts.ts'
import { fill } from '../texts/fill.ts'
import { GUID, WEB_ADDRESS } from './patterns.ts'

interface ConnectionFormProps {
    /** Absent: a new one is made. Portal and tenant are its name and stay. */
    connection?: SetupConnection
    allowedHosts: string[]
    onSaved: (connection: SetupConnection, secret: IssuedSecret | null) => void
}

export function ConnectionForm({ connection, allowedHosts, onSaved }: ConnectionFormProps) {
    const [portal, setPortal] = useState<NewConnection['portal']>(connection?.portal ?? 'security')
    const [tenantId, setTenantId] = useState(connection?.tenantId ?? '')
    const [cloud, setCloud] = useState<NewConnection['cloud']>(connection?.cloud ?? 'global')
    const [callbackUrl, setCallbackUrl] = useState(connection?.callbackUrl ?? '')
    const call = useCall()

    async function save(rotateSigningSecret: boolean): Promise<void> {
        // it is shown without its query: sent back as shown, it would lose it
        const changed = callbackUrl.trim() !== (connection?.callbackUrl ?? '')
        const saved = await call.run(() => saveConnection({
            portal,
            tenantId: tenantId.trim(),
            cloud,
            ...(changed && { callbackUrl: callbackUrl.trim() }),
            rotateSigningSecret,
        }))
        if (saved) onSaved(saved.connection, saved.signingSecret ? signingSecretOf(saved.signingSecret) : null)
    }

    const hosts = allowedHosts.length > 0 ? fill(formTexts.allowedHosts, allowedHosts.join(', ')) : formTexts.noAllowedHosts
    return (
        <Form
            call={call}
            submit={formTexts.saveConnection}
            onSubmit={() => void save(false)}
            actions={connection && (
                <ConfirmButton
                    label={formTexts.rotateSigning}
                    question={formTexts.rotateSigningTitle}
                    consequence={formTexts.rotateSigningText}
                    busy={call.busy}
                    onConfirm={() => void save(true)}
                />
            )}
        >
            {(problems) => (
                <>
                    {!connection && (
                        <>
                            <ChoiceField name="portal" label={formTexts.portal} choices={connectionTexts.portal}
                                value={portal} onChange={setPortal} problem={problems.portal} />
                            <TextField name="tenantId" label={formTexts.tenantId} hint={formTexts.tenantIdHint} required
                                pattern={GUID} wrong={formTexts.tenantIdWrong} spellCheck={false} autoComplete="off"
                                value={tenantId} onChange={setTenantId} problem={problems.tenantId} />
                        </>
                    )}
                    <ChoiceField name="cloud" label={formTexts.cloud} choices={connectionTexts.cloud}
                        value={cloud} onChange={setCloud} problem={problems.cloud} />
                    <TextField name="callbackUrl" label={formTexts.callbackUrl} optional maxLength={1000} inputMode="url"
                        hint={<>{formTexts.callbackUrlHint} {hosts}</>} pattern={WEB_ADDRESS} wrong={formTexts.urlWrong}
                        spellCheck={false} autoComplete="off"
                        value={callbackUrl} onChange={setCallbackUrl} problem={problems.callbackUrl} />
                </>
            )}
        </Form>
    )
}

function signingSecretOf(value: string): IssuedSecret {
    return { title: secretTexts.signingTitle, use: secretTexts.signingUse, values: [{ label: secretTexts.signingSecret, value }] }
}
