import { Icon, type IconName } from './icon.tsx'

export type Tone = 'good' | 'open' | 'bad' | 'unsure'

/** A state as icon and word; the colour only repeats it. */
export function Badge({ tone, icon, children }: { tone: Tone; icon: IconName; children: string }) {
    return <span className={`badge badge--${tone}`}><Icon name={icon} />{children}</span>
}
