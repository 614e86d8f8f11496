/** Starts the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openLink } from './files/commands.ts';
import { App } from './shell/App.tsx';
import { onShortcut } from './shell/shortcuts.ts';
import { listenForDragEnd } from './store/drag-end.ts';
import { designStore, startKeeping } from './store/stores.ts';

startKeeping();
listenForDragEnd(() => designStore.getState().release());
document.addEventListener('keydown', onShortcut);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

const readAddress = (): void => {
  if (location.hash.length > 1) void openLink(location.hash);
};
addEventListener('hashchange', readAddress);
readAddress();
