import { GlideDigest } from '@servicenow/glide'
import type { RESTAPIRequest } from '@servicenow/glide/sn_ws_int'
import { knowsTag } from './etag.ts'
import type { Answer } from './rest.ts'

/** 200 with the result, or 304 when the caller has it already. `content` is what the tag stands for, where that is not the whole result. */
export function unlessKnown(request: RESTAPIRequest, result: unknown, content: unknown = result): Answer {
    // Weak, because proxies may compress the answer.
    const etag = `W/"${new GlideDigest().getSHA256Hex(JSON.stringify(content))}"`
    return knowsTag(request.getHeader('if-none-match'), etag) ? { status: 304, etag } : { status: 200, result, etag }
}
