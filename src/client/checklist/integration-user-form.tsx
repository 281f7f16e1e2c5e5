import { useState } from 'react'
import { saveIntegrationUser, type SetupConnection } from '../api.ts'
import { Form } from '../controls/form.tsx'
import { PasswordField } from '../controls/password-field.tsx'
import { TextField } from '../controls/text-field.tsx'
import { useCall } from '../controls/use-call.ts'
import { formTexts } from '../texts/texts.ts'
import { USER_NAME } from './patterns.ts'

interface IntegrationUserFormProps {
    connection: SetupConnection
    onSaved: () => void
    /** The instance keeps why it refused, and the step shows it. */
    onRefused: () => void
}

export function IntegrationUserForm({ connection, onSaved, onRefused }: IntegrationUserFormProps) {
    const [userName, setUserName] = useState(connection.integrationUserName ?? `m365.${connection.portal}`)
    const [password, setPassword] = useState('')
    const [email, setEmail] = useState('')
    const call = useCall()

    async function save(): Promise<void> {
        const saved = await call.run(() => saveIntegrationUser(connection.connectionId, {
            userName: userName.trim(),
            ...(password && { password }),
            ...(email.trim() && { email: email.trim() }),
        }))
        if (!saved) return onRefused()
        setPassword('')
        onSaved()
    }

    return (
        <Form
            call={call}
            submit={connection.integrationUserName ? formTexts.saveUser : formTexts.createUser}
            onSubmit={() => void save()}
        >
            {(problems) => (
                <>
                    <TextField name="userName" label={formTexts.userName} hint={formTexts.userNameHint} required
                        pattern={USER_NAME} wrong={formTexts.userNameWrong} spellCheck={false} autoComplete="off"
                        value={userName} onChange={setUserName} problem={problems.userName} />
                    <PasswordField name="password" value={password} onChange={setPassword} problem={problems.password} />
                    <TextField name="email" label={formTexts.email} hint={formTexts.emailHint} optional type="email"
                        maxLength={100} wrong={formTexts.emailWrong} autoComplete="off"
                        value={email} onChange={setEmail} problem={problems.email} />
                </>
            )}
        </Form>
    )
}
