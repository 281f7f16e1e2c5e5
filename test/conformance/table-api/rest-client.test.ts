import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals'
import { FULFILLER } from '../../acceptance/snapshot.ts'
import { behaviour } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'

type Fields = Record<string, unknown>
type Callback<T> = (result: T) => void

/** What of the package is used here; it brings no types. */
interface RestClient {
    setNetworkOptions(options: object): void
    createNewTask(data: Fields, table: string, then: Callback<Fields>): void
    getSampleData(table: string, then: Callback<Fields[]>): void
    getTableData(fields: string[], filters: string[], table: string, then: Callback<Fields[]>): void
    UpdateTask(table: string, number: string, data: Fields, then: Callback<Fields>): void
    DeleteTask(table: string, number: string, then: Callback<unknown>): void
}

const ServiceNow = createRequire(join(process.cwd(), 'package.json'))('servicenow-rest-api') as new (instance: string, user: string, password: string) => RestClient
const promised = <T>(start: (then: Callback<T>) => void): Promise<T> => new Promise(resolve => start(resolve))

let probes: ProbeInstance
let client: RestClient
let number: string

/** The client speaks https to the instance's host only. Its own network options name a proxy; the local instance takes such requests as a proxy's origin would. */
beforeAll(async () => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined)
    probes = await startProbes({})
    const { hostname, port } = new URL(probes.instance.url)
    client = new ServiceNow('instance.example', FULFILLER.user, FULFILLER.password)
    client.setNetworkOptions({ proxy: { protocol: 'http', host: hostname, port: Number(port) } })
    const made = await promised<Fields>(then => client.createNewTask({ short_description: 'by the client', assignment_group: 'Network', impact: '1 - High' }, 'incident', then))
    number = String(made.number)
}, 60_000)
afterAll(async () => {
    await probes.stop()
    jest.restoreAllMocks()
})

const incident = async (): Promise<Fields | undefined> =>
    (await promised<Fields[]>(then => client.getTableData(['number', 'short_description', 'assignment_group', 'impact', 'state'], [`number=${number}`, 'active=true'], 'incident', then)))[0]

describe('servicenow-rest-api 1.2.2, unmodified', () => {
    behaviour('creates a record from display values', 'reported', async () => {
        expect(await incident()).toMatchObject({ number, short_description: 'by the client', impact: '1 - High', assignment_group: { display_value: 'Network' } })
    })

    behaviour('reads a sample and queries with fields and filters', 'reported', async () => {
        expect(await promised<Fields[]>(then => client.getSampleData('incident', then))).toHaveLength(1)
        expect(await promised<Fields[]>(then => client.getTableData(['number'], ['short_description=by the client', 'number=none'], 'incident', then))).toEqual([])
    })

    behaviour('updates a record that it finds by its number', 'reported', async () => {
        await promised<Fields>(then => client.UpdateTask('incident', number, { state: 'In Progress', short_description: 'changed' }, then))
        expect(await incident()).toMatchObject({ state: 'In Progress', short_description: 'changed' })
    })

    behaviour('deletes where it may: a refusal reaches it as a 403', 'reported', async () => {
        const refused = await promised<{ response?: { status: number } }>(then => client.DeleteTask('incident', number, then as Callback<unknown>))
        expect([refused.response?.status, (await incident())?.number]).toEqual([403, number])
        const [admin] = await probes.admin.find('sys_user_role', 'name=admin', 'sys_id')
        const [fred] = await probes.admin.find('sys_user', `user_name=${FULFILLER.user}`, 'sys_id')
        await probes.admin.create('sys_user_has_role', { user: fred?.sys_id ?? '', role: admin?.sys_id ?? '' })
        await promised<unknown>(then => client.DeleteTask('incident', number, then))
        expect(await probes.admin.find('incident', `number=${number}`, 'sys_id')).toEqual([])
    })
})
