import type * as Declared from '@servicenow/glide'
import type { GlideRecord } from '../glide/glide-record.ts'
import type { GlideQueryCondition } from '../glide/query-condition.ts'
import type { GlideAggregate } from '../glide/glide-aggregate.ts'
import { members } from './members.ts'

export const GLIDE_RECORD = members<Declared.GlideRecord, GlideRecord>()({
    notEmulated: [
        'addFunction', 'addQueryHint', 'addUserEncodedQuery', 'addUserOrderBy', 'addUserOrderByDesc', 'addUserQuery',
        'enableSessionLanguageJoin', 'getBooleanAttribute', 'getCategory', 'getDisplayName', 'getED', 'getGeoPoint',
        'getViewDefinition', 'isDataFabricOperation', 'isWorkflow', 'setDynamicAttributeDisplayValues', 'setViewDefinition',
        'updateWithReferences',
    ],
    notInScopes: [
        'addInactiveQuery', 'addValue', 'applyEncodedQuery', 'autoSysFields', 'disableSecurityFeature', 'enableSecurityFeature',
        'getDynamicAttribute', 'getDynamicAttributeDisplayValue', 'getDynamicAttributeValue', 'getEscapedDisplayValue',
        'getPlural', 'getRequestedElements', 'getTableScope', 'insertWithReferences', 'largeResultExpected', 'queryNoDomain',
        'setDynamicAttributeDisplayValue', 'setDynamicAttributeValue', 'setDynamicAttributeValues', 'setNewGuid',
        'targetExtension', 'updateMultipleAllowNull', 'updateNoDomain',
    ],
    documented: {
        isView: 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md',
    },
})

export const GLIDE_QUERY_CONDITION = members<Declared.GlideQueryCondition, GlideQueryCondition>()({
    notEmulated: ['addQueryHint', 'addUserCondition', 'addUserOrCondition'],
    notInScopes: [],
})

export const GLIDE_AGGREGATE = members<Declared.GlideAggregate, GlideAggregate>()({
    notEmulated: [
        '_get', 'addBizCalendarTrendBase', 'addBizCalendarTrendIntersect', 'addSystemOrderBy', 'addSystemOrderByDesc',
        'addTrend', 'addUserEncodedQuery', 'addUserOrderBy', 'addUserOrderByDesc', 'addUserQuery', 'disableSecurityFeature',
        'enableSecurityFeature', 'enableSessionLanguageJoin', 'getAggregateEncodedQuery', 'getCount', 'getEncodedQuery',
        'isBizCalendarTrendFillGap', 'setAggregateWindow', 'setBizCalendarTrendFillGap', 'setGroupByFollowRef',
        'setIntervalYearIncluded', 'setOrder', 'setOrderByFollowRef',
    ],
    notInScopes: ['addBizCalendarTrend', 'addHaving', 'getQuery', 'getTotal'],
    documented: {
        setCategory: 'api-reference/server-api-reference/c_GlideAggregateScopedAPI.md',
        getDisplayValue: 'reported',
    },
    differs: {
        _query: 'the page documents query() without arguments',
    },
})
