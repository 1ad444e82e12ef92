// Vite takes style sheets as imports; types know nothing of them.
declare module '*.css';
