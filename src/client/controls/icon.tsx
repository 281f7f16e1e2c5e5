const PATHS = {
    done: 'M4.5 10.5l3.5 3.5 7.5-8',
    todo: 'M4.5 10h11M11 5.5l4.5 4.5-4.5 4.5',
    blocked: 'M6 6l8 8M14 6l-8 8',
    cannotCheck: 'M7.6 7.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.9-1.1 1.8M10 14.6v.1',
    paused: 'M7.8 6v8M12.2 6v8',
    external: 'M8 5H5v10h10v-3M11 4.5h4.5V9M15 5l-6 6',
    warning: 'M10 3.2L17.5 16.5H2.5zM10 8v4M10 14.2v.1',
} as const

export type IconName = keyof typeof PATHS

/** Decoration: what it says stands in words beside it. */
export function Icon({ name }: { name: IconName }) {
    return (
        <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d={PATHS[name]} />
        </svg>
    )
}
