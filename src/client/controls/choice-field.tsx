import { Field } from './field.tsx'

interface ChoiceFieldProps<T extends string> {
    name: string
    label: string
    choices: Record<T, string>
    value: T
    onChange: (value: T) => void
    problem?: string | undefined
}

export function ChoiceField<T extends string>({ name, label, choices, value, onChange, problem }: ChoiceFieldProps<T>) {
    return (
        <Field {...{ name, label, problem }}>
            {(control) => (
                <select {...control} value={value} onChange={(event) => onChange(event.target.value as T)}>
                    {Object.entries<string>(choices).map(([key, text]) => <option key={key} value={key}>{text}</option>)}
                </select>
            )}
        </Field>
    )
}
