import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { connectionId, openTables } from '../acceptance/app-records.ts'
import { connectedApp, type ProvisionedApp } from '../acceptance/installed-app.ts'
import { OPERATOR, operatorOf } from '../acceptance/operator.ts'
import { launchChromium } from './chromium.ts'
import { accessibilityProblems, signIn, visit } from './visitor.ts'

let app: ProvisionedApp
let browser: Browser
let page: Page
beforeAll(async () => {
    ;[app, browser] = await Promise.all([connectedApp(), launchChromium()])
    await operatorOf(app)
    await openTables(app.admin, ['connection', 'status_update'])
    page = await visit(browser, `${app.instance.url}/x_mioms_m365ticket_connection.do?sys_id=${await connectionId(app.admin)}`)
    await signIn(page, OPERATOR)
}, 120_000)
afterAll(async () => {
    await Promise.all([app.stop(), browser.close()])
})

const open = (path: string): Promise<unknown> => page.goto(`${app.instance.url}/${path}`)

/** Opens a list of the menu until it has so many rows: what runs in the background takes a moment. */
async function untilListed(module: string, rows: number): Promise<void> {
    for (let look = 0; look < 150; look++) {
        await open('navpage.do')
        await page.getByRole('link', { name: module, exact: true }).click()
        const found = await page.getByRole('checkbox').count()
        if (found === rows) return
        await page.waitForTimeout(100)
    }
    throw new Error(`${module} does not come to ${rows} rows`)
}

async function changed(recommendation: string): Promise<string> {
    const { ticket } = await app.microsoft.share(recommendation, 'incident')
    await app.fulfiller.update('incident', ticket.sysId, { state: '2' })
    return ticket.taskId
}

test('an operator pauses a connection, sees the queue grow, resumes, and sees it drain', async () => {
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.getByText('Paused. What happens from now on waits until you resume.').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    const taskIds = [await changed('scid_2090'), await changed('scid_2010'), await changed('AdminMFAV2')]
    await untilListed('Waiting updates', 3)
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await app.microsoft.events()).toEqual([])

    await open(`x_mioms_m365ticket_connection.do?sys_id=${await connectionId(app.admin)}`)
    await page.getByRole('button', { name: 'Resume' }).click()
    await page.getByText('Resumed. What waited is being sent.').waitFor()
    for (const taskId of taskIds) expect(await app.microsoft.eventsOf(taskId, 1)).toMatchObject([{ verified: true, status: 'inProgress' }])
    await untilListed('Waiting updates', 0)
}, 90_000)

test('an operator sends a dead letter again from its form, and it arrives', async () => {
    await app.microsoft.faults({ status: 410 })
    const taskId = await changed('OneAdmin')
    await untilListed('Dead letters', 1)
    await page.getByText('HTTP 410').waitFor()
    await app.microsoft.faults({})
    await page.getByRole('row').nth(1).getByRole('link').first().click()
    await page.getByRole('button', { name: 'Send again' }).click()
    await page.getByText('It is being sent again.').waitFor()
    expect(await app.microsoft.eventsOf(taskId, 1)).toMatchObject([{ verified: true, status: 'inProgress' }])
    await untilListed('Dead letters', 0)
}, 90_000)
