import { CoordinatorApp } from './coordinator-app.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coordinator-app': CoordinatorApp;
  }
}

customElements.define('coordinator-app', CoordinatorApp);
