import type { Failure } from '../api.ts'
import { errorTexts } from '../texts/texts.ts'
import { Icon } from './icon.tsx'

/** What went wrong, who can fix it and how, and the id that finds it in the log. Read out as soon as it appears. */
export function FailureNotice({ failure, title }: { failure: Failure | null; title?: string }) {
    return (
        <div role="alert">
            {failure && (
                <div className="notice notice--bad">
                    <Icon name="warning" />
                    <div>
                        {title && <p className="notice__title">{title}</p>}
                        <p className={title ? '' : 'notice__title'}>{failure.message}</p>
                        {failure.detail && <p>{failure.detail}</p>}
                        {failure.fields.length > 0 && (
                            <ul>
                                {failure.fields.map(({ path, message }) => <li key={path}><code>{path}</code>: {message}</li>)}
                            </ul>
                        )}
                        {failure.requestId && <p className="quiet">{errorTexts.requestId}: <code>{failure.requestId}</code></p>}
                        {failure.signedOut && <p><a href={window.location.href}>{errorTexts.signIn}</a></p>}
                    </div>
                </div>
            )}
        </div>
    )
}
