/** How the page of a map looks, on a light screen and on a dark one. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#22262b;--paper:#fbfaf7;--link:#1d4f91;--line:#c9ccd1}
@media (prefers-color-scheme:dark){:root{--ink:#f4f1ea;--paper:#16191d;--link:#a9c9f5;--line:#4a515a}}
body{margin:1rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
main{max-width:90rem;margin:0 auto}
h1{font-size:1.375rem}h2{margin-top:2rem;font-size:1.25rem}h3{margin:0 0 .25rem;font-size:1.0625rem}
h4{margin:.75rem 0 0;font-size:1rem}p{margin:.25rem 0}
ul,ol{margin:.25rem 0;padding-left:1.5rem;max-width:48rem}
a{color:var(--link)}p>a{display:inline-block;min-height:1.5rem}
summary{min-height:1.5rem;color:var(--link);cursor:pointer}
code{overflow-wrap:anywhere;font-size:.875rem}
.map{margin:1rem 0;overflow:auto;border:1px solid var(--line);border-radius:.5rem}
.map svg{display:block;margin:0 auto}
section[tabindex]{padding:.75rem 0;border-top:1px solid var(--line)}
:target{background:color-mix(in srgb,var(--link) 12%,transparent)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
`;
