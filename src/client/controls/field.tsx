import { useId, type ReactNode } from 'react'
import { formTexts } from '../texts/texts.ts'

/** What ties a control to its label, hint and problem; spread it into the input. */
export interface ControlProps {
    id: string
    name: string
    'aria-describedby': string | undefined
    'aria-invalid': boolean
}

interface FieldProps {
    name: string
    label: string
    hint?: ReactNode
    optional?: boolean
    problem?: string | undefined
    children: (control: ControlProps) => ReactNode
}

export function Field({ name, label, hint, optional, problem, children }: FieldProps) {
    const id = useId()
    const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ')
    return (
        <div className={problem ? 'field field--wrong' : 'field'}>
            <label htmlFor={id}>{label}{optional && <span className="quiet"> {formTexts.optional}</span>}</label>
            {hint && <div className="field__hint" id={`${id}-hint`}>{hint}</div>}
            {children({ id, name, 'aria-describedby': described || undefined, 'aria-invalid': Boolean(problem) })}
            {problem && <p className="field__problem" id={`${id}-problem`}>{problem}</p>}
        </div>
    )
}
