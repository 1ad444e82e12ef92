import { render } from 'preact';

const root = document.getElementById('app');
if (root) render(<h1>KAM Sidecar</h1>, root);
