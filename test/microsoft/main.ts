import { parseArgs } from 'node:util'
import { startMicrosoft } from './start.ts'

const { values } = parseArgs({
    options: { port: { type: 'string', default: '8090' }, data: { type: 'string' }, 'with-parent': { type: 'boolean', default: false } },
})
// Ends with the program that started it, even when that one crashes.
if (values['with-parent']) process.stdin.resume().once('close', () => process.exit(0))
if (!values.data || !/^\d{1,5}$/.test(values.port)) {
    console.error('Usage: tsx test/microsoft/main.ts --data FOLDER [--port N]')
    process.exit(2)
}
try {
    const microsoft = await startMicrosoft({ data: values.data, port: Number(values.port) })
    console.log(JSON.stringify({ ready: true, url: microsoft.url }))
} catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    console.error(code === 'EADDRINUSE' ? `Port ${values.port} is taken: choose another with --port.` : message)
    process.exit(1)
}
