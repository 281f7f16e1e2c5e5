import type * as Declared from '@servicenow/glide'
import type { GlideSession } from '../glide/glide-session.ts'
import type { GlideUser } from '../glide/glide-user.ts'
import { members, statics } from './members.ts'

export const GLIDE_SESSION = members<Declared.GlideSession, GlideSession>()({
    notEmulated: [
        'addErrorMessage', 'addHighMessage', 'addInfoMessage', 'addLowMessage', 'addModerateMessage', 'addSuccessMessage',
        'addSuggestionMessage', 'addTrivialMessage', 'addWarningMessage', 'clearProperty', 'clearWatchField',
        'disableQueryCategoryPool', 'enableSeparation', 'getActivatedElevatedRoles', 'getApplicationPickerList',
        'getAvailableElevatedRoles', 'getBooleanProperty', 'getBusinessRuleStack', 'getClientData', 'getClientDataMap',
        'getClientIP', 'getCryptoModulePicker', 'getCryptoModulePickerForTableWithSingleModule', 'getCurrentApplicationId',
        'getCurrentDomainID', 'getDateFormat', 'getDateTimeFormat', 'getEncryptionContext', 'getFullName', 'getHighMessage',
        'getHttpSession', 'getKaaProfile', 'getLoginHome', 'getRunEngines', 'getSessionID', 'getSessionKey', 'getStack',
        'getStackName', 'getTimeFormat', 'getTimeZone', 'getTimeZoneShortName', 'getUID', 'getURI', 'getUrlOnStack',
        'getWatchField', 'getWorkflow', 'impersonate', 'isLockedOut', 'isOverridingQueryRoute', 'isQueryCategoryPoolDisabled',
        'loadUserByID', 'onlineImpersonate', 'onlineUnimpersonate', 'putClientData', 'putProperty',
        'resetDisabledQueryCategoryPool', 'resetOverrideQueryCategoryPool', 'resetURI', 'setCacheFlush',
        'setCacheIgnoreFlushTable', 'setCurrentDomainID', 'setDateFormat', 'setDomainID', 'setInteractive', 'setLanguage',
        'setOverrideQueryCategoryPool', 'setRunEngines', 'setSessionID', 'setStack', 'setTimeFormat', 'setTimeZoneName',
        'setURI', 'setWatchField', 'setWorkflow',
    ],
    notInScopes: ['clearClientData'],
    documented: {
        setStrictQuery: 'reported',
    },
    differs: {
        getRoles: 'undocumented: the argument would add default roles',
    },
})

export const GLIDE_SESSION_CLASS = statics<typeof Declared.GlideSession, typeof GlideSession>()({
    notEmulated: ['disableSeparation', 'disconnect', 'enableSeparation', 'getSeparationValue'],
    notInScopes: [],
})

export const GLIDE_USER = members<Declared.GlideUser, GlideUser>()({
    notEmulated: [
        'exists', 'getAllRoles', 'getAvatar', 'getBusinessNumber', 'getCompanyRecord', 'getCountry', 'getDateFormat',
        'getDateFormatEx', 'getDateTimeFormat', 'getDepartmentID', 'getDomainDisplayValue', 'getDomainID', 'getInitials',
        'getLanguage', 'getLocation', 'getManagedGroups', 'getManagerID', 'getManagerName', 'getMobileNumber',
        'getMyExplicitGroups', 'getMyGroups', 'getMyGroupsExcludeAdmin', 'getRecord', 'getTimeFormat',
        'getTimeZoneLabel', 'getTimeZoneLabelLang', 'getTitle', 'getUserRoles', 'getUserType', 'hasAssignedRole', 'hasRoles',
        'isACRUser', 'isDefault', 'isExplicitMemberOf', 'isOpenIDConnect', 'isReadOnlyUser', 'isTimeLimitedCredential', 'isXML',
        'savePreferences', 'setDateFormat', 'setDomainID', 'setPreference', 'setPreferencesLoaded',
        'setTimeFormat',
    ],
    notInScopes: [],
})

export const GLIDE_USER_CLASS = statics<typeof Declared.GlideUser, typeof GlideUser>()({
    notEmulated: [
        'authenticate', 'authenticateMutualAuthToken', 'authenticateOAuthAccessToken', 'authenticateUser', 'getAllGroups',
        'getCurrentUser', 'getMyExplicitGroups', 'getMyGroups', 'getSysId', 'getSysIdByEmail', 'getSysTimeZone', 'getUser',
        'getUserByEmail', 'getUserByID', 'isLockedOut', 'isWebSvcAccessOnly', 'resolveNameFromLoginName', 'resolveNameFromSysID',
        'resolveSysId',
    ],
    notInScopes: [],
})
