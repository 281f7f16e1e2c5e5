import type { SetupConnection } from '../api.ts'
import { Icon } from '../controls/icon.tsx'
import { fill } from '../texts/fill.ts'
import { stepTexts } from '../texts/texts.ts'

const PROVISIONING_PAGE = 'https://security.microsoft.com/ticketProvisioning'

/** How a person gets through the consent page; only Microsoft's side can begin it. */
export function AuthoriseGuide({ connection }: { connection: SetupConnection }) {
    return (
        <ol className="guide">
            <li>
                {stepTexts.provisioning}
                {connection.portal === 'security' && connection.cloud === 'global' && (
                    <> <ExternalLink href={PROVISIONING_PAGE} text={stepTexts.provisioningPage} /></>
                )}
            </li>
            <li>{fill(stepTexts.signIn, connection.integrationUserName ?? '')}</li>
            <li>{stepTexts.notYou}</li>
            <li>{stepTexts.allow}</li>
        </ol>
    )
}

export function ExternalLink({ href, text }: { href: string; text: string }) {
    return (
        <a className="external" href={href} target="_blank" rel="noopener noreferrer">
            {text}<Icon name="external" /><span className="unseen"> {stepTexts.newTab}</span>
        </a>
    )
}
