import { expect, test } from '@jest/globals'
import { relativeMoment } from '../../instance/data/query/relative.ts'

test('months are counted by the calendar: a day that a month does not have is its last one', () => {
    const march31 = Date.UTC(2024, 2, 31)
    expect([relativeMoment('@month@ago@1', march31), relativeMoment('@quarter@ahead@1', march31), relativeMoment('@year@ago@1', Date.UTC(2024, 1, 29))])
        .toEqual(['2024-02-29 00:00:00', '2024-06-30 00:00:00', '2023-02-28 00:00:00'])
})
