import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'

const AXE = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** A page of somebody who has no cookies yet. */
export async function visit(browser: Browser, url: string): Promise<Page> {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(url)
    return page
}

/** Fills in the instance's sign-in page, wherever it appeared. */
export async function signIn(page: Page, { user, password }: { user: string; password: string }): Promise<void> {
    await page.getByLabel('User name').fill(user)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Log in' }).click()
}

/** What axe-core holds against the page as WCAG 2.1 A and AA, as `rule: element`. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
    // By evaluation, which a content security policy does not stop as it would a script element.
    await page.evaluate(AXE)
    return page.evaluate(async (rules) => {
        const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
        const { violations } = await axe.run({ runOnly: { type: 'tag', values: rules } })
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    }, RULES)
}
