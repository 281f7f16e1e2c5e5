import type * as DeclaredWs from '@servicenow/glide/sn_ws'
import type * as DeclaredErr from '@servicenow/glide/sn_ws_err'
import type * as DeclaredInt from '@servicenow/glide/sn_ws_int'
import type { RESTMessageV2 } from '../glide/rest-message-v2.ts'
import type { RESTResponseV2 } from '../glide/rest-response-v2.ts'
import type { ServiceError } from '../glide/service-error.ts'
import type { RESTAPIRequest } from '../glide/rest-api-request.ts'
import type { RESTAPIRequestBody } from '../glide/rest-api-request-body.ts'
import type { RESTAPIResponse } from '../glide/rest-api-response.ts'
import type { RESTAPIResponseStream } from '../glide/rest-api-response-stream.ts'
import { members } from './members.ts'

export const REST_MESSAGE_V2 = members<DeclaredWs.RESTMessageV2, RESTMessageV2>()({
    notEmulated: [
        'getEccTopic', 'getParameters', 'getVariables', 'saveResponseBodyAsAttachment',
        'setAllowedRedirectURIWithNoParams', 'setAuthenticationProfile', 'setEccCorrelator', 'setEccParameter', 'setEccTopic',
        'setMIDServer', 'setMutualAuth', 'setRequestBodyFromAttachment', 'setRequestorProfile',
    ],
    notInScopes: [],
})

export const REST_RESPONSE_V2 = members<DeclaredWs.RESTResponseV2, RESTResponseV2>()({
    notEmulated: ['getResponseAttachmentSysid'],
    notInScopes: [],
})

export const SERVICE_ERROR = members<DeclaredErr.ServiceError, ServiceError>()({
    notEmulated: [],
    notInScopes: [],
})

export const REST_API_REQUEST = members<DeclaredInt.RESTAPIRequest, RESTAPIRequest>()({
    notEmulated: ['getRequestedQueryCategory'],
    notInScopes: [],
})

export const REST_API_REQUEST_BODY = members<DeclaredInt.RESTAPIRequestBody, RESTAPIRequestBody>()({
    notEmulated: [],
    notInScopes: [],
})

export const REST_API_RESPONSE = members<DeclaredInt.RESTAPIResponse, RESTAPIResponse>()({
    notEmulated: [],
    notInScopes: [],
})

export const REST_API_RESPONSE_STREAM = members<DeclaredInt.RESTAPIResponseStream, RESTAPIResponseStream>()({
    notEmulated: ['writeStream'],
    notInScopes: [],
})
