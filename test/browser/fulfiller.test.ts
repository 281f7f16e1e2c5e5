import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { connectedApp, type ProvisionedApp } from '../acceptance/installed-app.ts'
import { FULFILLER } from '../acceptance/snapshot.ts'
import { launchChromium } from './chromium.ts'
import { accessibilityProblems, signIn, visit } from './visitor.ts'

let app: ProvisionedApp
let browser: Browser
beforeAll(async () => {
    ;[app, browser] = await Promise.all([connectedApp(), launchChromium()])
}, 120_000)
afterAll(async () => {
    await Promise.all([app.stop(), browser.close()])
})

test('a state that a fulfiller changes on the form reaches Microsoft once, signed, and its home page shows it', async () => {
    const { ticket } = await app.microsoft.share('scid_2090', 'incident')
    const form = await visit(browser, `${app.instance.url}/incident.do?sys_id=${ticket.sysId}`)
    await signIn(form, FULFILLER)
    await form.getByLabel('State', { exact: true }).selectOption({ label: 'In Progress' })
    await form.getByLabel('Work notes', { exact: true }).fill('Looking at the devices')
    await form.getByRole('button', { name: 'Update' }).click()
    await form.getByText('The record was saved').waitFor()
    expect(await accessibilityProblems(form)).toEqual([])

    await app.microsoft.eventsOf(ticket.taskId, 1)
    await app.instance.advance(60)
    const events = await app.microsoft.eventsOf(ticket.taskId, 1)
    expect(events.map(({ status, verified, duplicate }) => ({ status, verified, duplicate }))).toEqual([{ status: 'inProgress', verified: true, duplicate: false }])

    const home = await visit(browser, app.microsoft.url)
    await home.getByRole('row', { name: new RegExp(ticket.number) }).getByText('In Progress').waitFor()
    expect(await accessibilityProblems(home)).toEqual([])
}, 60_000)
