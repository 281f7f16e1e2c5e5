import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { behaviour } from '../behaviour.ts'
import { eventually, startProbes, type ProbeInstance } from '../probe-instance.ts'

const DAY_S = 86_400
const RESOURCES = { leave: 'gs.info(\'left behind\'); gs.eventQueue(\'x_lab.left\', null, \'\', \'\'); return true;' }

let probes: ProbeInstance
beforeAll(async () => {
    probes = await startProbes({ resources: RESOURCES, files: [['sysevent_register', 'x_lab.left', { event_name: 'x_lab.left', suffix: 'left', priority: '100' }]] })
    await probes.probe('leave')
}, 60_000)
afterAll(() => probes.stop())

const logged = (): Promise<unknown[]> => probes.admin.find('syslog', 'message=left behind', 'sys_id')
const queued = (): Promise<unknown[]> => probes.admin.find('sysevent', 'name=x_lab.left', 'sys_id')

describe('What does not stay for ever', () => {
    behaviour('events are kept for a week', 'reported', async () => {
        await probes.instance.advance(6 * DAY_S)
        expect(await queued()).toHaveLength(1)
        await probes.instance.advance(2 * DAY_S)
        await eventually(queued, rows => rows.length === 0)
    })

    behaviour('the system log is kept for eight weeks', 'reported', async () => {
        expect(await logged()).toHaveLength(1)
        await probes.instance.advance(50 * DAY_S)
        await eventually(logged, rows => rows.length === 0)
    })
})
