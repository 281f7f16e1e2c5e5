import type * as Declared from '@servicenow/glide'
import type { GlideAction } from '../glide/glide-action.ts'
import { members } from './members.ts'

export const GLIDE_ACTION = members<Declared.GlideAction, GlideAction>()({
    notEmulated: ['get', 'getCategory', 'getGlideURI', 'getReturnURL', 'getURLParameter', 'getValues', 'hasGlideURI', 'setNoPop', 'setReturnURL', 'setURLParameter'],
    notInScopes: [],
})
