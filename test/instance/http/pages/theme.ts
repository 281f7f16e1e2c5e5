/**
 * Design tokens that a built page may use: the names of the platform's theme, with plain, well readable values. Colours
 * are bare `r,g,b` triplets, used as `rgb(var(--now-color_text--primary))` (reported).
 */
export const THEME = `:root {
    --now-color--primary-1: 23,92,138;
    --now-color--primary-2: 17,70,106;
    --now-color--neutral-0: 255,255,255;
    --now-color--neutral-1: 244,246,247;
    --now-color--neutral-3: 218,222,224;
    --now-color--neutral-18: 22,27,28;
    --now-color--interactive-0: 23,92,138;
    --now-color--link-2: 17,84,130;
    --now-color_text--primary: 22,27,28;
    --now-color_text--secondary: 66,75,79;
    --now-color_text--tertiary: 84,94,98;
    --now-color_background--primary: 255,255,255;
    --now-color_background--secondary: 244,246,247;
    --now-color_background--tertiary: 232,236,238;
    --now-color_border--primary: 112,122,126;
    --now-color_border--secondary: 176,184,187;
    --now-color_border--tertiary: 218,222,224;
    --now-color_divider--primary: 176,184,187;
    --now-color_surface--brand-1: 23,92,138;
    --now-color_surface--neutral-1: 244,246,247;
    --now-color_focus-ring: 23,92,138;
    --now-color_alert--critical-2: 179,27,32;
    --now-color_alert--high-2: 168,70,0;
    --now-color_alert--warning-2: 138,94,0;
    --now-color_alert--info-2: 23,92,138;
    --now-color_alert--positive-2: 22,110,58;
    --now-color_alert--critical-0: 253,236,236;
    --now-color_alert--high-0: 254,240,229;
    --now-color_alert--warning-0: 253,245,222;
    --now-color_alert--info-0: 230,241,248;
    --now-color_alert--positive-0: 231,245,236;
    --now-font-family: system-ui, sans-serif;
    --now-static-font-size--sm: 0.75rem;
    --now-static-font-size--md: 1rem;
    --now-static-font-size--lg: 1.25rem;
    --now-static-font-size--xl: 1.5rem;
    --now-static-space--xs: 0.25rem;
    --now-static-space--sm: 0.5rem;
    --now-static-space--md: 0.75rem;
    --now-static-space--lg: 1rem;
    --now-static-space--xl: 1.5rem;
    --now-static-space--xxl: 2rem;
}
`
