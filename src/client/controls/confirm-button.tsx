import { useId, useRef } from 'react'
import { formTexts } from '../texts/texts.ts'

interface ConfirmButtonProps {
    label: string
    question: string
    consequence: string
    busy: boolean
    onConfirm: () => void
}

/** A button whose deed cannot be taken back: it asks first. The platform's own dialog keeps the focus and closes on Escape. */
export function ConfirmButton({ label, question, consequence, busy, onConfirm }: ConfirmButtonProps) {
    const dialog = useRef<HTMLDialogElement>(null)
    const id = useId()

    function confirm(): void {
        dialog.current?.close()
        onConfirm()
    }

    return (
        <>
            <button type="button" className="button" aria-disabled={busy} onClick={() => busy || dialog.current?.showModal()}>
                {label}
            </button>
            <dialog ref={dialog} className="dialog" aria-labelledby={`${id}-question`} aria-describedby={`${id}-consequence`}>
                <h2 id={`${id}-question`}>{question}</h2>
                <p id={`${id}-consequence`}>{consequence}</p>
                <div className="buttons">
                    {/* first, so that the dialog opens with the focus on it */}
                    <button type="button" className="button" onClick={() => dialog.current?.close()}>{formTexts.cancel}</button>
                    <button type="button" className="button button--danger" onClick={confirm}>{label}</button>
                </div>
            </dialog>
        </>
    )
}
