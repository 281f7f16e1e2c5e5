import { jest } from '@jest/globals'

// An instance starts in seconds; on a busy machine of two cores it may take a minute.
jest.setTimeout(180_000)
