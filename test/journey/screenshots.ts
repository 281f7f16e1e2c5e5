import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../browser/chromium.ts'
import { SETUP_PAGE } from './names.ts'
import type { Session } from './session-file.ts'

/** `npx tsx test/journey/screenshots.ts`, while `npm start` is up: takes the two pictures of the README. */

const VIEW = { width: 1180, height: 900 }

async function main(): Promise<void> {
    const session = JSON.parse(readFileSync('.local/session.json', 'utf8')) as Session
    const browser = await launchChromium()
    try {
        await checklist(browser, session)
        await cards(browser, session)
    } finally {
        await browser.close()
    }
}

async function checklist(browser: Browser, { instance }: Session): Promise<void> {
    const page = await browser.newPage({ viewport: VIEW })
    await page.goto(`${instance.url}/login.do?sysparm_goto_url=${encodeURIComponent(`/${SETUP_PAGE}`)}`)
    await page.getByLabel('User name').fill(instance.admin.user)
    await page.getByLabel('Password').fill(instance.admin.password)
    await page.getByRole('button', { name: 'Log in' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    await picture(page, 'docs/checklist.png')
}

async function cards(browser: Browser, { microsoft }: Session): Promise<void> {
    const page = await browser.newPage({ viewport: VIEW })
    await page.goto(microsoft.url)
    await picture(page, 'docs/cards.png')
}

async function picture(page: Page, path: string): Promise<void> {
    await page.screenshot({ path, fullPage: true })
    console.log(path)
}

await main()
