import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { pageTexts } from './texts/texts.ts'

document.documentElement.lang = pageTexts.language
document.title = `${pageTexts.title} – ${pageTexts.product}`

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element "root".')
createRoot(root).render(<StrictMode><App /></StrictMode>)
