import type * as Declared from '@servicenow/glide'
import type { GlideElement } from '../glide/glide-element.ts'
import type { GlideElementDescriptor } from '../glide/glide-element-descriptor.ts'
import { members } from './members.ts'

export const GLIDE_ELEMENT = members<Declared.GlideElement, GlideElement>()({
    notEmulated: [
        'addRow', 'changesFromNotEmpty', 'changesToNotEmpty', 'deleteRow', 'elementSupportsMapping', 'explainLock',
        'getCLEDecryptedDBValue', 'getCell', 'getCellDisplayValue', 'getCellValue', 'getCells', 'getChoiceValueLang',
        'getContextID', 'getContextName', 'getCurrencyCode', 'getCurrencyDisplayValue', 'getCurrencyString', 'getCurrencyValue',
        'getDisplayValueLang', 'getDynamicAttributeDisplayValue', 'getDynamicAttributePrimitiveValue',
        'getDynamicAttributeValue', 'getDynamicAttributesInSchema', 'getDynamicAttributesInStore', 'getElements', 'getFullStyle',
        'getGlobalDisplayValue', 'getHTMLValue', 'getHint', 'getInitialValue', 'getLabelLang', 'getMappingConfig',
        'getModifiedBy', 'getNumericCurrencyCode', 'getProviderType', 'getQuestion', 'getQuestionIds',
        'getReferenceCurrencyCode', 'getReferenceDisplayValue', 'getReferenceKey', 'getReferenceValue', 'getRow', 'getRowCount',
        'getRows', 'getSessionCurrencyCode', 'getSessionDisplayValue', 'getSessionValue', 'getStages', 'getValueMapping',
        'getVariableName', 'getVariablesValue', 'hasDefinition', 'hasMapping', 'hasValidValue', 'isArray', 'isDynamicCreate',
        'isInSchema', 'isMultiRow', 'isNil', 'isObject', 'isTransient', 'isValidCell', 'setCellValue',
        'setDynamicAttributeDisplayValue', 'setDynamicAttributeDisplayValues', 'setDynamicAttributeValue',
        'setDynamicAttributeValues', 'setPhoneNumber', 'setValueMapping', 'size',
    ],
    notInScopes: [
        'debug', 'getBaseTableName', 'getDebugCount', 'getDependent', 'getDependentTable', 'getDisplayValueExt',
        'getDynamicAttribute', 'getDynamicNamespace', 'getElementValue', 'getError', 'getEscapedValue', 'getFieldStyle',
        'getGlideRecord', 'getHTMLValueExt', 'getStyle', 'getTextAreaDisplayValue', 'getXHTMLValue', 'getXMLValue',
        'hasAttribute', 'hasRightsTo', 'hasValue', 'setInitialValue', 'setJournalEntry',
    ],
    differs: {
        dateNumericValue: 'the page documents no argument',
    },
})

export const GLIDE_ELEMENT_DESCRIPTOR = members<Declared.GlideElementDescriptor, GlideElementDescriptor>()({
    notEmulated: [
        'canAvg', 'canMax', 'canMin', 'canSum', 'getAttachmentEncryptionType', 'getBooleanAttribute', 'getChoice',
        'getChoiceTable', 'getColumnName', 'getDependent', 'getDirectAttribute', 'getEncryptionType', 'getFirstTableName',
        'getHint', 'getPlural', 'getReferenceKey', 'getReferenceQualifier', 'getSchemaTableName', 'getScopeID', 'getSqlLength',
        'getType', 'getUniqueID', 'hasAttachmentsEncrypted', 'isActive', 'isAdpEncrypted', 'isAdpEncryptedDataAllowed',
        'isAutoOrSysID', 'isChoiceTable', 'isDateOnly', 'isDateType', 'isDuration', 'isEdgeEncryptable', 'isEdgeEncrypted',
        'isEncrypted', 'isFirstTableName', 'isInDatabase', 'isJournalList', 'isList', 'isMetricType', 'isMultiText', 'isNumber',
        'isObject', 'isString', 'isTime', 'isTimeType', 'isTrulyNumber', 'isVirtual', 'mergeAttributesWithTables',
        'serializeAttributes', 'setInternalType', 'setIsReference', 'setName', 'toSQLType', 'toXML',
    ],
    notInScopes: [],
})
