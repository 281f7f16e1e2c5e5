import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { INTEGRATION_USER, provisionedApp, type ProvisionedApp } from '../acceptance/installed-app.ts'
import { ADMIN } from '../acceptance/snapshot.ts'
import { launchChromium } from './chromium.ts'
import { accessibilityProblems, signIn, visit } from './visitor.ts'

let app: ProvisionedApp
let browser: Browser
beforeAll(async () => {
    ;[app, browser] = await Promise.all([provisionedApp(), launchChromium()])
}, 120_000)
afterAll(async () => {
    await Promise.all([app.stop(), browser.close()])
})

test('who is signed in as somebody else changes to the integration user by "Not You?", and Microsoft is connected', async () => {
    const page = await visit(browser, `${app.microsoft.url}/provisioning`)
    await page.getByRole('button', { name: 'Authorise' }).click()
    await signIn(page, ADMIN)
    await page.getByText(`(${ADMIN.user})`).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])

    await page.getByRole('link', { name: 'Not You?' }).click()
    await signIn(page, INTEGRATION_USER)
    await page.getByText(`(${INTEGRATION_USER.user})`).waitFor()
    await page.getByRole('button', { name: 'Allow' }).click()
    await page.waitForURL(`${app.microsoft.url}/**`)
    expect(await app.microsoft.state()).toMatchObject({ authorised: true, lastError: null })
    expect(await accessibilityProblems(page)).toEqual([])
}, 60_000)
