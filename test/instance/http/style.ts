/** The one style of the instance's own pages: contrast of 4.5 to 1 at least, readable at 320 px, nothing that moves. */
export const STYLE = `
* { box-sizing: border-box }
html { scroll-padding-bottom: 5rem }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #1b2733; background: #f6f8fa }
a { color: #0b5a9c }
.skip { position: absolute; left: -999px }
.skip:focus { left: 0; top: 0; z-index: 2; padding: .5rem 1rem; background: #fff }
header { position: relative; display: flex; flex-wrap: wrap; gap: .3rem 1.25rem; align-items: center; padding: .55rem 1.25rem; background: #17344f; color: #fff }
header > a, .who a { color: #fff }
.who { margin-left: auto }
.all > summary { cursor: pointer; padding: 0 .4rem; border-radius: 3px }
.all > nav { position: absolute; z-index: 1; left: 0; right: 0; top: 100%; padding: 1rem 1.25rem; background: #fff; border-bottom: 1px solid #8b99a6; box-shadow: 0 4px 12px #0003; color: #1b2733 }
main { max-width: 82rem; margin: 0 auto; padding: 1rem 1.25rem 3rem }
h1 { margin: .3rem 0 .8rem; font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere }
h2 { margin: 1.6rem 0 .5rem; font-size: 1.1rem }
.menus { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1rem 1.5rem }
.menu h2 { margin: 0; font-size: 1rem }
.menu ul { list-style: none; margin: .2rem 0 0; padding: 0 }
label { display: block; margin-top: .8rem; font-weight: 600 }
label.mandatory::before { content: '* ' / ''; color: #a4161a }
input, select, textarea { font: inherit; color: inherit; padding: .35rem .5rem; width: 24rem; max-width: 100%; background: #fff; border: 1px solid #5a6b7b; border-radius: 3px }
input[type=checkbox] { width: 1.15rem; height: 1.15rem }
textarea { width: 100%; min-height: 5.5rem }
button, .button { font: inherit; display: inline-block; margin: 1rem .5rem 0 0; padding: .4rem 1.1rem; border: 1px solid #17344f; border-radius: 3px; background: #17344f; color: #fff; text-decoration: none; cursor: pointer }
button:hover, .button:hover { background: #0b5a9c }
button.plain, .plain { background: #fff; color: #17344f }
button.danger { background: #a4161a; border-color: #a4161a }
:focus-visible { outline: 3px solid #b35c00; outline-offset: 1px }
.bar { display: flex; flex-wrap: wrap; gap: .5rem .6rem; align-items: center; margin: .5rem 0 }
.bar label, .bar button, .bar .button { margin: 0 }
.bar input, .bar select { width: 14rem }
.bar select { width: auto }
.bar .last { margin-left: auto }
.crumbs { margin: .6rem 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .1rem .4rem }
.scroll { overflow-x: auto; background: #fff; border: 1px solid #c3ccd4; border-radius: 4px }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .45rem .7rem; border-bottom: 1px solid #dde3e8; vertical-align: top; max-width: 26rem; overflow-wrap: break-word }
td:first-child { white-space: nowrap }
th { white-space: nowrap; background: #eef2f5 }
th a { color: inherit }
th[aria-sort=ascending]::after { content: ' ▲' / ''; font-size: .7em }
th[aria-sort=descending]::after { content: ' ▼' / ''; font-size: .7em }
tbody tr:last-child td { border-bottom: 0 }
td.none { padding: 1.5rem; text-align: center; color: #4a5a68 }
tbody tr:hover { background: #f1f6fb }
.empty { padding: 1rem; background: #fff; border: 1px dashed #8b99a6; border-radius: 4px }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 0 2rem; padding: .2rem 1.2rem 1.2rem; margin: 0 0 1rem; background: #fff; border: 1px solid #c3ccd4; border-radius: 4px; min-width: 0 }
.fields legend { font-weight: 600; padding: 0 .4rem; font-size: 1.05rem }
.fields .wide { grid-column: 1 / -1 }
.fields input, .fields select { width: 100% }
.fields input[type=checkbox] { width: 1.15rem; display: block }
.field { min-width: 0 }
.field > a { font-size: .875rem }
.actions { position: sticky; bottom: 0; padding: .6rem 0; background: #f6f8fa; border-top: 1px solid #c3ccd4 }
.actions button { margin-top: 0 }
.readonly { margin: .8rem 0 0; overflow-wrap: anywhere }
.readonly strong { display: block }
.readonly .value { white-space: pre-wrap }
.hint { margin: 0; font-size: .875rem; color: #4a5a68 }
.error, .info { padding: .5rem .8rem; border-left: 4px solid #1d6b3a; background: #e8f5ec; overflow-wrap: anywhere; white-space: pre-line }
.error { border-color: #a4161a; background: #fdecec }
.activity { list-style: none; padding: 0; margin: 0 }
.activity li { margin: 0 0 .6rem; padding: .5rem .9rem; background: #fff; border: 1px solid #c3ccd4; border-left: 4px solid #0b5a9c; border-radius: 4px }
.activity li.work_notes { border-left-color: #b38600 }
.activity p { margin: 0; color: #4a5a68; font-size: .875rem }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: .2rem 0 0 }
.aside { float: right }
.narrow input:not([type=checkbox]), .narrow button { display: block; width: 100%; margin-right: 0 }
label:has(> input[type=checkbox]) { display: flex; gap: .5rem; align-items: center; font-weight: 400 }
.narrow { max-width: min(26rem, calc(100% - 2rem)); margin: 2rem auto; padding: 1rem 1.5rem 1.5rem; background: #fff; border: 1px solid #c3ccd4; border-radius: 6px }
details.more { margin: .6rem 0 } details.more > summary { cursor: pointer }
`
