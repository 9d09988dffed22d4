export { StackView } from './stack-view.ts';
export { warmEngine } from './warm-engine.ts';
