import type { SetupConnection } from '../api.ts'
import { Badge, type Tone } from '../controls/badge.tsx'
import type { IconName } from '../controls/icon.tsx'
import { connectionTexts } from '../texts/texts.ts'

type Status = SetupConnection['status']
const LOOKS: Record<Status, { tone: Tone; icon: IconName }> = {
    connected: { tone: 'good', icon: 'done' },
    notAuthorised: { tone: 'open', icon: 'todo' },
    paused: { tone: 'unsure', icon: 'paused' },
}

export function ConnectionStatus({ status }: { status: Status }) {
    return <Badge {...LOOKS[status]}>{connectionTexts.status[status]}</Badge>
}
