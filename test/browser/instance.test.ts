import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { ADMIN, FULFILLER } from '../acceptance/snapshot.ts'
import { startProbes, type ProbeInstance } from '../conformance/probe-instance.ts'
import { launchChromium } from './chromium.ts'
import { accessibilityProblems, signIn, visit } from './visitor.ts'

/** What a person does on an instance, whatever is installed there; axe-core looks at every face on the way. */

const CLIENT_ID = 'b'.repeat(32)

let probes: ProbeInstance
let browser: Browser
let client: Server
let callback: string
beforeAll(async () => {
    ;[probes, browser] = await Promise.all([startProbes({}), launchChromium()])
    client = createServer((request, answer) => answer.setHeader('content-type', 'text/html').end(`<title>Client</title><p>Back with ${request.url?.split('?')[1] ?? ''}</p>`))
    await new Promise<void>(resolve => client.listen(0, '127.0.0.1', resolve))
    callback = `http://127.0.0.1:${(client.address() as AddressInfo).port}/callback`
    await probes.admin.create('oauth_entity', { name: 'Reporting tool', type: 'client', client_id: CLIENT_ID, redirect_url: callback })
}, 120_000)
afterAll(async () => {
    await Promise.all([probes.stop(), browser.close(), new Promise(resolve => client.close(resolve))])
})

const at = (path: string): string => `${probes.instance.url}${path}`
const consentPage = (): string => at(`/oauth_auth.do?${new URLSearchParams({ response_type: 'code', client_id: CLIENT_ID, redirect_uri: callback, state: 'st4te' })}`)

async function signedIn(path: string, user = FULFILLER): Promise<Page> {
    const page = await visit(browser, at(path))
    await signIn(page, user)
    return page
}

/** A new incident, by its number. */
async function incident(values: Record<string, string> = {}): Promise<{ sysId: string; number: string }> {
    const { sys_id: sysId = '', number = '' } = await probes.admin.create('incident', { short_description: 'The printer jams', ...values })
    return { sysId, number }
}

const saved = (page: Page) => page.getByText('The record was saved').waitFor()
const alertOf = (page: Page) => page.getByRole('alert').innerText()
const rowsOf = (page: Page) => page.locator('tbody tr').count()

test('sign in: leads to the page that was asked for, and says who is signed in', async () => {
    const page = await visit(browser, at('/incident_list.do'))
    expect(await accessibilityProblems(page)).toEqual([])
    await signIn(page, FULFILLER)
    await page.getByRole('heading', { name: 'Incident records' }).waitFor()
    await page.getByText('Signed in as Fred Fulfiller').waitFor()
})

test('fail to sign in: one calm sentence, and another try', async () => {
    const page = await signedIn('/incident_list.do', { user: FULFILLER.user, password: 'wrong' })
    expect(await alertOf(page)).toBe('User name or password invalid')
    expect([await page.getByLabel('User name').inputValue(), await page.getByLabel('Password').inputValue()]).toEqual([FULFILLER.user, ''])
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByLabel('Password').fill(FULFILLER.password)
    await page.getByRole('button', { name: 'Log in' }).press('Enter')
    await page.getByRole('heading', { name: 'Incident records' }).waitFor()
})

test('consent as the wrong user: "Not You?" signs out and comes back to the same question; Allow leads to the client with a code', async () => {
    const page = await visit(browser, consentPage())
    await signIn(page, ADMIN)
    await page.getByText(`(${ADMIN.user})`).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('link', { name: 'Not You?' }).click()
    await signIn(page, FULFILLER)
    await page.getByText(`(${FULFILLER.user})`).waitFor()
    await page.getByRole('button', { name: 'Allow' }).click()
    await page.waitForURL(`${callback}**`)
    const back = new URL(page.url()).searchParams
    expect([back.get('state'), (back.get('code') ?? '').length > 20]).toEqual(['st4te', true])
})

test('deny: leads to the client without a code', async () => {
    const page = await visit(browser, consentPage())
    await signIn(page, FULFILLER)
    await page.getByRole('button', { name: 'Deny' }).click()
    await page.waitForURL(`${callback}**`)
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ error: 'access_denied', state: 'st4te' })
})

test('list: counts, pages and sorts; the filtered list says what it shows', async () => {
    for (let made = 0; made < 23; made++) await incident({ short_description: `Listed ${String(made).padStart(2, '0')}`, urgency: made < 3 ? '1' : '3' })
    const page = await signedIn('/incident_list.do?sysparm_query=short_descriptionSTARTSWITHListed')
    await page.getByText('1 to 20 of 23').waitFor()
    expect(await rowsOf(page)).toBe(20)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('link', { name: 'Next' }).click()
    await page.getByText('21 to 23 of 23').waitFor()
    await page.getByRole('link', { name: 'Short description', exact: true }).click()
    await page.getByRole('link', { name: 'Short description', exact: true }).click()
    await page.getByRole('columnheader', { name: 'Short description' }).and(page.locator('[aria-sort=descending]')).waitFor()
    expect(await page.locator('tbody td:nth-child(2)').first().innerText()).toBe('Listed 22')
})

test('filter: by a field, by text and by a number; breadcrumbs take conditions away again', async () => {
    const { number } = await incident({ short_description: 'Filtered at last', urgency: '1', impact: '1' })
    await incident({ short_description: 'Filtered too' })
    const page = await signedIn('/incident_list.do')
    await page.getByLabel('Search text').fill('filtered')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByText('1 to 2 of 2').waitFor()
    await page.getByText('Filter by a field').click()
    await page.getByLabel('Field', { exact: true }).selectOption({ label: 'Priority' })
    await page.getByLabel('Value').fill('1 - Critical')
    await page.getByRole('button', { name: 'Add filter' }).click()
    await page.getByText('1 to 1 of 1').waitFor()
    await page.getByRole('link', { name: 'Remove the condition Priority = 1 - Critical' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('link', { name: 'All', exact: true }).first().click()
    await page.getByLabel('Search', { exact: true }).selectOption({ label: 'Number' })
    await page.getByLabel('Search text').fill(number.slice(-4))
    await page.getByLabel('Search text').press('Enter')
    await page.getByRole('link', { name: number, exact: true }).waitFor()
    await page.getByLabel('Search text').fill('nothing has this text')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByText('No records to display').waitFor()
})

test('open: from the list to the form, which shows the record and what belongs to it', async () => {
    const { sysId, number } = await incident({ short_description: 'Opened from the list' })
    const child = await incident({ short_description: 'A child of it', parent_incident: sysId })
    const page = await signedIn(`/incident_list.do?sysparm_query=number=${number}`)
    await page.getByRole('link', { name: number, exact: true }).click()
    await page.getByRole('heading', { name: `Incident ${number}` }).waitFor()
    expect(await page.getByLabel('Short description').inputValue()).toBe('Opened from the list')
    await page.getByRole('link', { name: child.number, exact: true }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
})

test('change the state without the mandatory fields: says which, marks them and keeps what was typed', async () => {
    const { sysId } = await incident()
    const page = await signedIn(`/incident.do?sys_id=${sysId}`)
    await page.getByLabel('State', { exact: true }).selectOption({ label: 'Resolved' })
    await page.getByLabel('Work notes', { exact: true }).fill('Not to be lost')
    await page.getByRole('button', { name: 'Update' }).click()
    expect(await alertOf(page)).toMatch(/mandatory fields are not filled in: .*Close notes/)
    expect(await page.getByLabel('Work notes', { exact: true }).inputValue()).toBe('Not to be lost')
    expect(await page.getByLabel('Close notes').getAttribute('aria-required')).toBe('true')
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await probes.admin.get('incident', sysId, 'state')).toEqual({ state: '1' })
})

test('change the state with the mandatory fields, and assign by name', async () => {
    const { sysId } = await incident()
    const page = await signedIn(`/incident.do?sys_id=${sysId}`)
    await page.getByLabel('State', { exact: true }).selectOption({ label: 'Resolved' })
    await page.getByLabel('Assigned to').fill('Fred')
    await page.getByLabel('Resolution code').selectOption({ index: 1 })
    await page.getByLabel('Close notes').fill('Took the paper out')
    await page.getByRole('button', { name: 'Update' }).click()
    expect(await alertOf(page)).toContain('Names that begin so: Fred Fulfiller')
    await page.getByLabel('Assigned to').fill('Fred Fulfiller')
    await page.getByRole('button', { name: 'Update' }).click()
    await saved(page)
    expect(await probes.admin.get('incident', sysId, 'state,close_notes,assigned_to.user_name')).toEqual({ state: '6', close_notes: 'Took the paper out', 'assigned_to.user_name': FULFILLER.user })
})

test('comment: shown with its author, the newest first', async () => {
    const { sysId } = await incident()
    const page = await signedIn(`/incident.do?sys_id=${sysId}`)
    for (const text of ['First comment', 'Second comment']) {
        await page.getByLabel('Additional comments').fill(text)
        await page.getByRole('button', { name: 'Update' }).click()
        await saved(page)
    }
    const entries = await page.getByRole('region', { name: 'Activity' }).getByRole('listitem').allInnerTexts()
    expect(entries.map(text => /(\w+ comment)$/.exec(text.trim())?.[1])).toEqual(['Second comment', 'First comment'])
    expect(entries[0]).toContain('Fred Fulfiller')
})

test('sign out: the next page asks who one is', async () => {
    const page = await signedIn('/')
    await page.getByRole('link', { name: 'Log out' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await page.goto(at('/incident_list.do'))
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
})

test('somebody else changes the same field meanwhile: one is told, and decides', async () => {
    const { sysId } = await incident({ short_description: 'As it was' })
    const page = await signedIn(`/incident.do?sys_id=${sysId}`)
    await probes.admin.update('incident', sysId, { short_description: 'As the other wrote it', urgency: '1' })
    await page.getByLabel('Short description').fill('As I write it')
    await page.getByRole('button', { name: 'Update' }).click()
    expect(await alertOf(page)).toContain("Short description is now 'As the other wrote it'")
    expect(await page.getByLabel('Short description').inputValue()).toBe('As I write it')
    await page.getByRole('button', { name: 'Update' }).click()
    await saved(page)
    expect(await probes.admin.get('incident', sysId, 'short_description,urgency')).toEqual({ short_description: 'As I write it', urgency: '1' })
})

test('the faces fit into 320 pixels and are worked with by keys alone', async () => {
    const { sysId, number } = await incident({ short_description: 'Narrow' })
    const page = await signedIn('/')
    await page.setViewportSize({ width: 320, height: 640 })
    for (const path of ['/', '/login.do', `/incident_list.do?sysparm_query=number=${number}`, `/incident.do?sys_id=${sysId}`]) {
        await page.goto(at(path))
        expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 320])
    }
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByLabel('Short description').focus()
    await page.keyboard.press('End')
    await page.keyboard.type(' indeed')
    await page.keyboard.press('Enter')
    await saved(page)
    expect(await probes.admin.get('incident', sysId, 'short_description')).toEqual({ short_description: 'Narrow indeed' })
})

test('the application menu opens what the roles allow, and filters', async () => {
    const page = await signedIn('/')
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await page.getByRole('heading', { name: 'System Security' }).count()).toBe(0)
    await page.getByLabel('Filter navigator').fill('unassigned')
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('link', { name: 'Open - Unassigned' }).click()
    await page.getByText('Assigned to is empty').waitFor()
    await page.getByText('All', { exact: true }).first().click()
    await page.getByRole('navigation', { name: 'Applications' }).getByRole('link', { name: 'Resolved' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
})
