import type { InputHTMLAttributes, ReactNode } from 'react'
import { Field } from './field.tsx'

type InputProps = Pick<InputHTMLAttributes<HTMLInputElement>,
    'type' | 'required' | 'pattern' | 'maxLength' | 'autoComplete' | 'spellCheck' | 'inputMode' | 'readOnly'>

interface TextFieldProps extends InputProps {
    name: string
    label: string
    value: string
    onChange: (value: string) => void
    hint?: ReactNode
    optional?: boolean
    problem?: string | undefined
    /** Said when the value does not fit `pattern` or `type`. */
    wrong?: string
}

export function TextField({ name, label, hint, optional, problem, value, onChange, wrong, ...input }: TextFieldProps) {
    return (
        <Field {...{ name, label, hint, optional, problem }}>
            {(control) => (
                <input
                    {...control}
                    {...input}
                    data-wrong={wrong}
                    value={value}
                    onChange={(event) => onChange(event.target.value)}
                />
            )}
        </Field>
    )
}
