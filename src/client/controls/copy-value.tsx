import { useEffect, useRef, useState } from 'react'
import { secretTexts } from '../texts/texts.ts'

const SHOWN_FOR_MS = 2500

/** A value under its name, to read and to copy. */
export function CopyValue({ label, value }: { label: string; value: string }) {
    const shown = useRef<HTMLElement>(null)
    return (
        <div className="copy-value">
            <dt>{label}</dt>
            <dd>
                <code ref={shown}>{value}</code>
                <CopyButton text={value} what={label} selectInstead={() => selectAll(shown.current)} />
            </dd>
        </div>
    )
}

interface CopyButtonProps {
    text: string
    /** Named to those who do not see what the button stands beside. */
    what: string
    label?: string
    selectInstead?: () => void
}

export function CopyButton({ text, what, label = secretTexts.copy, selectInstead }: CopyButtonProps) {
    const [said, setSaid] = useState('')

    useEffect(() => {
        const timer = said ? window.setTimeout(() => setSaid(''), SHOWN_FOR_MS) : undefined
        return () => window.clearTimeout(timer)
    }, [said])

    async function copy(): Promise<void> {
        try {
            await navigator.clipboard.writeText(text)
            setSaid(secretTexts.copied)
        } catch {
            // no clipboard without https, or the browser forbids it
            selectInstead?.()
            setSaid(secretTexts.copyByHand)
        }
    }

    return (
        <>
            <button type="button" className="button button--small" onClick={() => void copy()}>
                {said || label}<span className="unseen"> {what}</span>
            </button>
            <span className="unseen" role="status">{said}</span>
        </>
    )
}

function selectAll(element: HTMLElement | null): void {
    if (element) window.getSelection()?.selectAllChildren(element)
}
