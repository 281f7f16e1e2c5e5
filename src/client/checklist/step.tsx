import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import type { SetupStep } from '../api.ts'
import { Badge, type Tone } from '../controls/badge.tsx'
import { Icon } from '../controls/icon.tsx'
import { fill } from '../texts/fill.ts'
import { stepTexts } from '../texts/texts.ts'
import { ExternalLink } from './authorise-guide.tsx'

const TONES: Record<SetupStep['state'], Tone> = { done: 'good', todo: 'open', blocked: 'bad', cannotCheck: 'unsure' }

interface StepProps {
    step: SetupStep
    /** What the step has to show in any state: a secret just made, say. */
    notice?: ReactNode
    /** How to do the step: open until it is done, then behind a button. */
    children?: ReactNode
}

export function Step({ step, notice, children }: StepProps) {
    const id = useId()
    const [chosen, setChosen] = useState(false)
    const open = step.state !== 'done' || chosen
    const heading = useRef<HTMLHeadingElement>(null)
    const how = useRef<HTMLDivElement>(null)

    // a step that is done hides its form, and the focus must not vanish with it
    useLayoutEffect(() => {
        if (how.current?.hidden && how.current.contains(document.activeElement)) heading.current?.focus()
    }, [open])

    return (
        <li className={`step step--${TONES[step.state]}`} aria-labelledby={`${id}-title`}>
            <span className="step__mark"><Icon name={step.state} /></span>
            <div className="step__body">
                <div className="step__head">
                    <h3 id={`${id}-title`} tabIndex={-1} ref={heading}>{stepTexts.title[step.id]}</h3>
                    <Badge tone={TONES[step.state]} icon={step.state}>{stepTexts.state[step.state]}</Badge>
                </div>
                <Findings step={step} />
                {notice}
                {children && step.state === 'done' && (
                    <button type="button" className="button button--small" aria-expanded={open} aria-controls={`${id}-how`}
                        onClick={() => setChosen(!open)}>
                        {open ? stepTexts.hide : stepTexts.change}<span className="unseen"> {stepTexts.title[step.id]}</span>
                    </button>
                )}
                {/* hidden, not removed: what was typed stays */}
                {children && <div id={`${id}-how`} className="step__how" ref={how} hidden={!open}>{children}</div>}
            </div>
        </li>
    )
}

function Findings({ step }: { step: SetupStep }) {
    return (
        <>
            {step.evidence.length > 0 && (
                <ul className="evidence" aria-label={stepTexts.evidence}>
                    {step.evidence.map((line) => <li key={line}>{line}</li>)}
                </ul>
            )}
            {step.remedy && (
                <div className="remedy">
                    <h4>{stepTexts.remedy}</h4>
                    <p>{step.remedy}</p>
                    {step.responsible && <p className="quiet">{fill(stepTexts.who, stepTexts.responsible[step.responsible])}</p>}
                </div>
            )}
            {step.link && <p><ExternalLink href={step.link} text={stepTexts.open} /></p>}
        </>
    )
}
