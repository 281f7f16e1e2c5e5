import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { authorise, INTEGRATION_USER, installedApp, type InstalledApp } from '../acceptance/installed-app.ts'
import { startMicrosoft, type Microsoft } from '../acceptance/microsoft.ts'
import { ADMIN, FULFILLER } from '../acceptance/snapshot.ts'
import { allowCallback } from '../journey/setup-api.ts'
import { SETUP_PAGE } from '../journey/names.ts'
import { launchChromium } from './chromium.ts'
import { accessibilityProblems, signIn, visit } from './visitor.ts'

const TENANT = '2f3a7a52-6a0b-4d0e-9a55-0c7e5a3b9d11'

let app: InstalledApp
let microsoft: Microsoft
let browser: Browser
beforeAll(async () => {
    ;[app, microsoft, browser] = await Promise.all([installedApp(), startMicrosoft(), launchChromium()])
}, 120_000)
afterAll(async () => {
    await Promise.all([app.stop(), microsoft.stop(), browser.close()])
})

const checklist = async (user: { user: string; password: string }): Promise<Page> => {
    const page = await visit(browser, `${app.instance.url}/${SETUP_PAGE}`)
    await signIn(page, user)
    return page
}

const step = (page: Page, title: string) => page.getByRole('listitem', { name: title })
const stateOf = (page: Page, title: string) => step(page, title).locator('.badge')

test('somebody without a role of the app does not see the checklist', async () => {
    const page = await checklist(FULFILLER)
    await expect(page.getByRole('heading', { name: 'Installation checklist' }).count()).resolves.toBe(0)
})

test('an administrator gets from installed to connected on the page, and sees each secret once', async () => {
    const page = await checklist(ADMIN)
    await page.getByRole('heading', { name: 'Installation checklist' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])

    await allowCallback({ instanceUrl: app.instance.url, admin: ADMIN, callbackUrl: microsoft.eventsUrl })
    await page.getByLabel('Tenant ID').fill('not a tenant')
    await page.getByRole('button', { name: 'Save the connection' }).click()
    await page.getByText('A tenant ID has 32 hexadecimal digits').waitFor()
    await page.getByLabel('Tenant ID').fill(TENANT)
    await page.getByLabel(/Callback URL/).fill('https://elsewhere.example/events')
    await page.getByRole('button', { name: 'Save the connection' }).click()
    const refused = page.getByText('Events may not be sent to this host.')
    await refused.waitFor()
    await page.getByLabel(/Callback URL/).fill('nowhere')
    await page.getByRole('button', { name: 'Save the connection' }).click()
    await refused.waitFor({ state: 'detached' })
    await page.getByLabel(/Callback URL/).fill(microsoft.eventsUrl)
    await page.getByRole('button', { name: 'Save the connection' }).click()
    const signingSecret = await secretShown(page, 'Signing secret')
    expect(signingSecret).toMatch(/^whsec_/)

    await page.getByLabel('Name of the OAuth entity').fill('Security center')
    await page.getByLabel('Redirect URL').fill(microsoft.redirectUrl)
    await page.getByRole('button', { name: 'Create the OAuth entity' }).click()
    const clientId = await step(page, 'Create the OAuth entity').locator('dd code').first().innerText()
    const clientSecret = await secretShown(page, 'Client secret')
    await stateOf(page, 'Create the OAuth entity').filter({ hasText: 'Done' }).waitFor()

    const userStep = step(page, 'Create the integration user')
    await userStep.getByLabel('User name').fill(INTEGRATION_USER.user)
    await userStep.getByLabel('Password', { exact: false }).first().fill(INTEGRATION_USER.password)
    await userStep.getByRole('button', { name: 'Create the integration user' }).click()
    await stateOf(page, 'Create the integration user').filter({ hasText: 'Done' }).waitFor()
    await stateOf(page, 'Authorise Microsoft').filter({ hasText: 'To do' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])

    await microsoft.provision({ instanceUrl: app.instance.url, clientId, clientSecret, signingSecret })
    await authorise(microsoft, INTEGRATION_USER)
    await page.getByRole('button', { name: 'Check again' }).click()
    await stateOf(page, 'Authorise Microsoft').filter({ hasText: 'Done' }).waitFor()

    await page.reload()
    await stateOf(page, 'Authorise Microsoft').filter({ hasText: 'Done' }).waitFor()
    const shown = await page.content()
    expect(shown).not.toContain(clientSecret)
    expect(shown).not.toContain(signingSecret)
}, 120_000)

/** Reads a secret off the page and says that it is stored. */
async function secretShown(page: Page, label: string): Promise<string> {
    const value = page.locator('.copy-value').filter({ has: page.locator('dt', { hasText: label }) }).locator('code')
    const secret = await value.innerText()
    await page.getByRole('button', { name: 'I have stored it' }).click()
    await value.waitFor({ state: 'detached' })
    return secret
}
