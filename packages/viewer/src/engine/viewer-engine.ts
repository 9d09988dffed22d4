export { StackView } from './stack-view.ts';
export { prepareEngine } from './start-engine.ts';
export { warmEngine } from './warm-engine.ts';
