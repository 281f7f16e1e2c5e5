import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ADMIN, FULFILLER } from '../acceptance/snapshot.ts'
import { startProbes, type ProbeInstance } from '../conformance/probe-instance.ts'
import { basic } from '../journey/table-api.ts'

/** A page costs the same number of database statements however many records are on it. */

let probes: ProbeInstance
beforeAll(async () => {
    probes = await startProbes({})
}, 60_000)
afterAll(() => probes.stop())

const MOST_FOR_A_LIST = 10
const MOST_FOR_A_FORM = 22

async function statementsFor(path: string): Promise<number> {
    const open = async (): Promise<void> => {
        const answer = await fetch(new URL(path, probes.instance.url), { headers: { authorization: basic(FULFILLER.user, FULFILLER.password) } })
        expect([path, answer.status]).toEqual([path, 200])
        await answer.text()
    }
    // Every thread of every node reads its configuration once.
    for (let time = 0; time < 12; time++) await open()
    const counts: number[] = []
    for (let time = 0; time < 6; time++) {
        const before = await probes.instance.statements('foreground')
        await open()
        counts.push(await probes.instance.statements('foreground') - before)
    }
    return Math.min(...counts)
}

test('a list of nineteen records costs no statement more than a list of two, nor does a form with its lists', async () => {
    const { admin } = probes
    const [admins, groups] = await Promise.all([admin.find('sys_user', `user_nameIN${ADMIN.user},${FULFILLER.user}`, 'sys_id'), admin.find('sys_user_group', '', 'sys_id')])
    const parent = await admin.create('incident', { short_description: 'Parent' })
    const lonely = await admin.create('incident', { short_description: 'Parent of two' })
    for (let made = 0; made < 21; made++) {
        await admin.create('incident', {
            short_description: made < 2 ? 'Two' : 'Nineteen', parent_incident: (made < 2 ? lonely : parent).sys_id ?? '',
            assigned_to: admins[made % 2]?.sys_id ?? '', assignment_group: groups[made % groups.length]?.sys_id ?? '',
        })
    }
    for (let written = 0; written < 8; written++) await admin.update('incident', parent.sys_id ?? '', { work_notes: `Note ${written}` })
    await admin.update('incident', lonely.sys_id ?? '', { work_notes: 'Note' })

    const [two, nineteen] = [await statementsFor('/incident_list.do?sysparm_query=short_description=Two'), await statementsFor('/incident_list.do?sysparm_query=short_description=Nineteen')]
    expect(nineteen).toBe(two)
    expect(nineteen).toBeLessThanOrEqual(MOST_FOR_A_LIST)
    const [small, large] = [await statementsFor(`/incident.do?sys_id=${lonely.sys_id}`), await statementsFor(`/incident.do?sys_id=${parent.sys_id}`)]
    expect(large).toBe(small)
    expect(large).toBeLessThanOrEqual(MOST_FOR_A_FORM)
}, 120_000)
