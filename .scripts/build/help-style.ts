/** The look of the help page, which Excel shows in a narrow pane or in a browser. */
export const HELP_STYLE = `
:root { color-scheme: light dark; scroll-padding-top: 12px; }
body {
  margin: 0 auto; max-width: 860px; padding: 16px;
  background: light-dark(#fbfbfa, #17191c); color: light-dark(#1d2126, #e9eaec);
  font: 14px/1.5 system-ui, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
h1 { font-size: 20px; margin: 0 0 8px; }
h2 { font-size: 16px; margin: 0 0 4px; }
a { color: light-dark(#0f6b6e, #5cc4c2); }
h2 a { text-decoration: none; }
a:focus-visible, pre:focus-visible { outline: 2px solid currentcolor; outline-offset: 2px; }
p { margin: 0 0 8px; }
p > span, td > span { display: block; color: light-dark(#5a626b, #a3acb6); }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 12px; margin: 12px 0 16px; padding: 0; list-style: none; }
nav a { display: inline-block; min-height: 24px; }
section {
  margin: 0 0 12px; padding: 12px;
  background: light-dark(#fff, #1f2226);
  border: 1px solid light-dark(#e6e5e1, #31353b); border-radius: 8px;
}
section:target { border-color: light-dark(#0f6b6e, #5cc4c2); }
table { width: 100%; border-collapse: collapse; margin: 0 0 8px; }
caption { text-align: start; font-weight: 600; color: light-dark(#5a626b, #a3acb6); }
th, td { padding: 6px 12px 6px 0; border-top: 1px solid light-dark(#e6e5e1, #31353b); text-align: start; vertical-align: top; }
th { width: 9em; font-weight: 600; overflow-wrap: anywhere; }
th > small, th > span, small > span { display: block; font-weight: 400; color: light-dark(#5a626b, #a3acb6); }
td { overflow-wrap: anywhere; }
pre {
  margin: 0; padding: 8px; border-radius: 6px; background: light-dark(#f1f0ec, #282c31);
  white-space: pre-wrap; overflow-wrap: anywhere;
}
@media (max-width: 480px) { body { padding: 8px; } th { width: 6.5em; } }
`;
