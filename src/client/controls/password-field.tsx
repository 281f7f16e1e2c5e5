import { useState } from 'react'
import { formTexts } from '../texts/texts.ts'
import { Field } from './field.tsx'

interface PasswordFieldProps {
    name: string
    value: string
    onChange: (value: string) => void
    problem?: string | undefined
}

/** A new password, which its author may look at. */
export function PasswordField({ name, value, onChange, problem }: PasswordFieldProps) {
    const [shown, setShown] = useState(false)
    return (
        <Field name={name} label={formTexts.password} hint={formTexts.passwordHint} optional problem={problem}>
            {(control) => (
                <div className="password">
                    <input
                        {...control}
                        type={shown ? 'text' : 'password'}
                        autoComplete="new-password"
                        spellCheck={false}
                        pattern=".{8,100}"
                        data-wrong={formTexts.passwordWrong}
                        value={value}
                        onChange={(event) => onChange(event.target.value)}
                    />
                    <button type="button" className="button" onClick={() => setShown(!shown)}>
                        {shown ? formTexts.hidePassword : formTexts.showPassword}
                        <span className="unseen"> {formTexts.password}</span>
                    </button>
                </div>
            )}
        </Field>
    )
}
