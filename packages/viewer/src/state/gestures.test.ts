import { describe, expect, it } from 'vitest';
import { dragAction, keyAction, toolOf, type Drag } from './gestures.ts';
import { initialState } from './viewer-state.ts';
import { windowRange } from './window-presets.ts';

const drag = (over: Partial<Drag> = {}): Drag => ({
  x: 100,
  y: 100,
  tool: 'scroll',
  state: { ...initialState, index: 10 },
  window: { center: 40, width: 400 },
  height: 500,
  count: 100,
  ...over,
});

describe('gestures', () => {
  it('scroll through a short set no faster than it can be followed', () => {
    expect(dragAction(drag({ count: 10 }), 100, 140)).toEqual({ type: 'go', index: 11 });
    expect(dragAction(drag({ count: 1000 }), 100, 160)).toEqual({ type: 'go', index: 20 });
  });

  it('widen the window to the right and darken it downwards', () => {
    expect(dragAction(drag({ tool: 'window' }), 175, 130)).toEqual({
      type: 'window',
      window: { width: 500, center: 80 },
    });
  });

  it('never make a window narrower than one value', () => {
    expect(dragAction(drag({ tool: 'window' }), -1000, 100)).toMatchObject({ window: { width: 1 } });
  });

  it('give the middle button to moving and the right one to zoom', () => {
    expect([toolOf(0, 'window'), toolOf(1, 'window'), toolOf(2, 'window')]).toEqual(['window', 'pan', 'zoom']);
  });

  it('leave keys alone that are not theirs', () => {
    expect(keyAction('Tab', initialState, { center: 0, width: 1 })).toBeUndefined();
    expect(keyAction('ArrowDown', initialState, { center: 0, width: 1 })).toEqual({ type: 'step', by: 1 });
  });
});

describe('a window', () => {
  it('has the bounds of PS3.3 C.11.2.1.2.1', () => {
    expect(windowRange({ center: 40, width: 400 })).toEqual({ lower: -160, upper: 239 });
    expect(windowRange({ center: 40, width: 400 }, 'LINEAR_EXACT')).toEqual({ lower: -160, upper: 240 });
  });
});
