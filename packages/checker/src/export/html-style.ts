/** Inline style of the exported page: screen and paper. No script, no font, no picture is fetched. */
export const htmlStyle = `
:root{color-scheme:light;--ink:#1c292b;--soft:#566265;--line:#ddd7ca;--accent:#0c5c60;--good:#1a6640;--warn:#874a00;--stop:#9f2428;--doubt:#49528a}
*{box-sizing:border-box}
body{margin:0;background:#f6f3ec;color:var(--ink);font:16px/1.5 -apple-system,'Segoe UI',Roboto,'Noto Sans',system-ui,sans-serif}
main{max-inline-size:52rem;margin-inline:auto;padding:2rem 1.25rem}
h1,h2{font-family:'Iowan Old Style','Palatino Linotype',Palatino,P052,'Noto Serif',Georgia,serif;line-height:1.2;margin:0}
h1{font-size:2rem}h2{font-size:1.35rem;margin-block:2rem .75rem}h3{font-size:1.05rem;margin:0}
p{margin:.3rem 0}ul,ol{margin:0;padding:0;list-style:none}
.outcome{padding:1.25rem 1.5rem;background:#fffdf9;border:1px solid var(--line);border-inline-start:6px solid currentColor;border-radius:12px}
.outcome>*{color:var(--ink)}.outcome h1::before{content:attr(data-mark);margin-inline-end:.5rem}
.good{color:var(--good)}.warn{color:var(--warn)}.stop{color:var(--stop)}.doubt{color:var(--doubt)}.soft{color:var(--soft)}
.item{padding:.8rem 0;border-block-start:1px solid var(--line);break-inside:avoid}
.arab{--digits:arabic-indic}.arabext{--digits:persian}ol{counter-reset:n}ol>.item{counter-increment:n;padding-inline-start:2.25rem;position:relative}
ol>.item::before{content:counter(n,var(--digits,decimal));position:absolute;inset-inline-start:0;font:600 1.5rem/1 Georgia,serif;color:var(--accent)}
table{border-collapse:collapse;inline-size:100%;font-size:.92rem}
th,td{text-align:start;vertical-align:top;padding:.45rem .9rem .45rem 0;border-block-end:1px solid var(--line);overflow-wrap:anywhere}
.tech{font:12px/1.45 ui-monospace,Menlo,Consolas,monospace}.tech h3{font:600 13px/1.4 system-ui,sans-serif;margin-block:1rem .3rem}
summary{cursor:pointer;font-weight:600;padding-block:.7rem}
footer{margin-block-start:2.5rem;padding-block-start:1rem;border-block-start:1px solid var(--line);color:var(--soft);font-size:.92rem}
footer strong{color:var(--ink)}
@page{margin:18mm 16mm}
@media print{body{background:none;font-size:11pt}main{padding:0;max-inline-size:none}.outcome{background:none}h2{break-after:avoid}tr{break-inside:avoid}}
`;
