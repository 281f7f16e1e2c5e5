import { useState, type FormEvent, type ReactNode } from 'react'
import type { FieldProblem } from '../api.ts'
import { errorTexts, formTexts } from '../texts/texts.ts'
import { FailureNotice } from './failure-notice.tsx'
import type { Call } from './use-call.ts'

export type Problems = Record<string, string | undefined>

interface FormProps {
    call: Call
    submit: string
    onSubmit: () => void
    /** The fields, given what is wrong with each. */
    children: (problems: Problems) => ReactNode
    /** More buttons beside the submit button. */
    actions?: ReactNode
}

/** Checks its fields in the reader's language, shows what the instance refuses beside the field, and keeps all input. */
export function Form({ call, submit, onSubmit, children, actions }: FormProps) {
    const [found, setFound] = useState<Problems>({})

    function send(event: FormEvent<HTMLFormElement>): void {
        event.preventDefault()
        const problems = problemsIn(event.currentTarget)
        setFound(problems)
        const first = Object.keys(problems)[0]
        if (first) focusField(event.currentTarget, first)
        else onSubmit()
    }

    return (
        <form className="form" noValidate onSubmit={send}>
            {children(Object.keys(found).length > 0 ? found : problemsFrom(call.failure?.fields ?? []))}
            <div role="alert">
                {Object.keys(found).length > 0 && <p className="field__problem">{errorTexts.fieldsWrong}</p>}
            </div>
            {/* what the last call was refused for is not what stops this one */}
            <FailureNotice failure={Object.keys(found).length > 0 ? null : call.failure} />
            <div className="buttons">
                {/* aria-disabled keeps the focus where it is while the call runs; useCall sends nothing twice */}
                <button type="submit" className="button button--primary" aria-disabled={call.busy}>
                    {call.busy ? formTexts.saving : submit}
                </button>
                {actions}
            </div>
        </form>
    )
}

/** What the browser finds wrong, by field name; each input brings its own words in `data-wrong`. */
function problemsIn(form: HTMLFormElement): Problems {
    const problems: Problems = {}
    for (const input of form.querySelectorAll('input')) {
        if (input.validity.valueMissing) problems[input.name] = errorTexts.required
        else if (!input.validity.valid) problems[input.name] = input.dataset.wrong ?? input.validationMessage
    }
    return problems
}

/** The instance names a field by its path in the body. */
function problemsFrom(fields: FieldProblem[]): Problems {
    return Object.fromEntries(fields.map((field) => [field.path.split(/[./]/).pop() ?? field.path, field.message]))
}

function focusField(form: HTMLFormElement, name: string): void {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLElement) field.focus()
}
