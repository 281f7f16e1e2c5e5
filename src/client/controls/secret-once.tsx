import { useEffect, useRef } from 'react'
import { secretTexts } from '../texts/texts.ts'
import { CopyValue } from './copy-value.tsx'
import { Icon } from './icon.tsx'

/** A secret that the instance has just made. It lives in this page only, until the reader says that it is stored. */
export interface IssuedSecret {
    title: string
    use?: string
    values: { label: string; value: string }[]
}

export function SecretOnce({ secret, onStored }: { secret: IssuedSecret; onStored: () => void }) {
    const heading = useRef<HTMLHeadingElement>(null)

    useEffect(() => heading.current?.focus(), [secret])
    useEffect(() => {
        const askFirst = (event: BeforeUnloadEvent): void => event.preventDefault()
        window.addEventListener('beforeunload', askFirst)
        return () => window.removeEventListener('beforeunload', askFirst)
    }, [])

    return (
        <section className="notice notice--open secret">
            <Icon name="warning" />
            <div>
                <h4 className="notice__title" tabIndex={-1} ref={heading}>{secret.title}</h4>
                <p>{secretTexts.warning} {secret.use}</p>
                <dl>{secret.values.map((value) => <CopyValue key={value.label} {...value} />)}</dl>
                <div className="buttons">
                    <button type="button" className="button button--primary" onClick={onStored}>{secretTexts.stored}</button>
                </div>
            </div>
        </section>
    )
}
