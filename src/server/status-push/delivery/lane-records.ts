import { GlideRecord, gs } from '@servicenow/glide'
import { DELIVERY_LANE_TABLE } from '../../names.ts'
import { instantOfPlatform, platformTime } from '../../shared/time.ts'
import { insertRecord } from '../../shared/write-records.ts'

/** The right to call one host, until it ends. There are four for a host, on all nodes together. */
export interface Lane {
    key: string
    token: string
}

/** As many connections to a host as the platform itself keeps (platform-facts 8). */
const LANES_PER_HOST = 4
/** Longer than a batch takes; a node that dies with it holds it so long. */
const LANE_MS = 150_000
/** Nobody takes one for longer: somebody wrote it, or the clock went back. Nodes' clocks may differ a little. */
const LONGEST_MS = 2 * LANE_MS
const FREE = platformTime(0)

/** A lane to this host, or null when all are taken: then whoever has them sends what waits. */
export function takeLane(host: string, nowMs: number): Lane | null {
    const lanes = lanesOf(host)
    for (let number = 1; number <= LANES_PER_HOST; number++) {
        const key = `${host}#${number}`
        const endsAt = lanes.get(key)
        if (endsAt !== undefined && isTaken(instantOfPlatform(endsAt) ?? 0, nowMs)) continue
        if (endsAt === undefined && !insertLane(host, key)) continue
        const lane = { key, token: gs.generateGUID() }
        const record = new GlideRecord(DELIVERY_LANE_TABLE)
        record.addQuery('key', key)
        record.addQuery('taken_until', '<=', platformTime(nowMs)).addOrCondition('taken_until', '>', platformTime(nowMs + LONGEST_MS))
        write(record, lane.token, nowMs + LANE_MS)
        if (isHeld(lane)) return lane
    }
    return null
}

function isTaken(untilMs: number, nowMs: number): boolean {
    return untilMs > nowMs && untilMs <= nowMs + LONGEST_MS
}

/** Holds the lane for another batch; false when it ended and somebody else has it. */
export function keepLane(lane: Lane, nowMs: number): boolean {
    write(held(lane), lane.token, nowMs + LANE_MS)
    return isHeld(lane)
}

export function leaveLane(lane: Lane): void {
    const record = held(lane)
    record.setValue('claim_token', 'NULL')
    record.setValue('taken_until', FREE)
    record.updateMultiple()
}

/** By key, when each ends. */
function lanesOf(host: string): Map<string, string> {
    const record = new GlideRecord(DELIVERY_LANE_TABLE)
    record.addQuery('host', host)
    record.setLimit(LANES_PER_HOST)
    record.query()
    const lanes = new Map<string, string>()
    while (record.next()) lanes.set(record.getValue('key') ?? '', record.getValue('taken_until') ?? '')
    return lanes
}

function insertLane(host: string, key: string): boolean {
    const record = new GlideRecord(DELIVERY_LANE_TABLE)
    record.initialize()
    record.setValue('host', host)
    record.setValue('key', key)
    record.setValue('taken_until', FREE)
    return insertRecord(record).done
}

function held({ key, token }: Lane): GlideRecord {
    const record = new GlideRecord(DELIVERY_LANE_TABLE)
    record.addQuery('key', key)
    record.addQuery('claim_token', token)
    return record
}

function isHeld(lane: Lane): boolean {
    const record = held(lane)
    record.setLimit(1)
    record.query()
    return record.hasNext()
}

function write(record: GlideRecord, token: string, untilMs: number): void {
    record.setValue('claim_token', token)
    record.setValue('taken_until', platformTime(untilMs))
    record.updateMultiple()
}
