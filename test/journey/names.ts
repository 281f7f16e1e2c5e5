/** The local instance comes with these two. */
export const ADMIN_USER = 'admin'
export const FULFILLER_USER = 'fred.fulfiller'
/** The name that the journey chooses on the checklist. */
export const INTEGRATION_USER = 'm365.integration'
/** The checklist, as the app names it. */
export const SETUP_PAGE = 'x_mioms_m365ticket_setup.do'
