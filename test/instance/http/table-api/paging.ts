import type { Platform } from '../../platform.ts'
import { instanceUrl } from '../addresses.ts'
import type { ListParameters } from './parameters.ts'

/** `Link` header of a page: first and last always, prev and next where there is one. */
export function pageLinks(platform: Platform, requestUrl: string, { limit, offset }: ListParameters, total: number): string {
    const lastOffset = limit > 0 ? Math.max(0, Math.floor((total - 1) / limit) * limit) : 0
    const links = [linkTo(platform, requestUrl, 0, 'first')]
    if (offset > 0) links.push(linkTo(platform, requestUrl, Math.max(0, offset - limit), 'prev'))
    if (offset + limit < total && limit > 0) links.push(linkTo(platform, requestUrl, offset + limit, 'next'))
    return [...links, linkTo(platform, requestUrl, lastOffset, 'last')].join(',')
}

function linkTo(platform: Platform, requestUrl: string, offset: number, relation: string): string {
    const { pathname, searchParams } = new URL(requestUrl)
    searchParams.set('sysparm_offset', String(offset))
    return `<${instanceUrl(platform)}${pathname}?${searchParams}>;rel="${relation}"`
}
