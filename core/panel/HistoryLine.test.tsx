// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../account/days-between.ts';
import { HistoryLine } from './HistoryLine.tsx';
import { historyMarks, inOrder } from './history-marks.ts';
import { found, mount } from './mount-for-tests.ts';

const BOX = { width: 240, height: 40 };
const first = { day: '2026-09-01', value: 40, low: 20, high: 80, playbook: 'a' };
const second = { day: '2026-10-01', value: 55, low: 50, high: 75, playbook: 'a' };
const third = { day: '2026-10-31', value: 50, low: 50, high: 50, playbook: 'a' };

it('says in words what the line shows, whatever the order of the days', async () => {
  const { root } = await mount(<HistoryLine points={[third, first, second]} />);
  expect(found('svg', root).getAttribute('aria-label')).toBe(
    'Value over time: 40 on 1 Sept 2026, 50 on 31 Oct 2026; lowest 40, highest 55. ' +
      'The band is what the value could have been.',
  );
});

it('opens into a table with every day, the latest first', async () => {
  const { root, button, click } = await mount(<HistoryLine points={[first, second, third]} />);
  await click(button('Show as table'));
  const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['31 Oct 2026', '50', '–'],
    ['1 Oct 2026', '55', '50–75'],
    ['1 Sept 2026', '40', '20–80'],
  ]);
});

it('stands days apart as the calendar does', () => {
  const { lines, last } = historyMarks([first, { ...second, day: '2026-09-16' }, third], BOX);
  expect(lines).toEqual(['M0 24L60 18L240 20']);
  expect(last).toEqual([240, 20]);
});

it.each([
  {
    why: 'another model is no change of the account',
    points: [first, { ...second, playbook: 'b' }],
    lines: 0,
    dots: 2,
  },
  {
    why: 'a day on which nothing was known is a gap',
    points: [first, { ...second, value: undefined }, third],
    lines: 0,
    dots: 2,
  },
  { why: 'one day is a dot', points: [first], lines: 0, dots: 1 },
  { why: 'two days of one model are joined', points: [first, second], lines: 1, dots: 0 },
])('$lines lines, $dots dots: $why', ({ points, lines, dots }) => {
  const marks = historyMarks(points, BOX);
  expect([marks.lines.length, marks.dots.length]).toEqual([lines, dots]);
});

it('tells of another model in words and in the table', async () => {
  const { root, button, click } = await mount(<HistoryLine points={[first, { ...second, playbook: 'b' }]} />);
  expect(found('svg', root).getAttribute('aria-label')).toContain('Another model from 1 Oct 2026.');
  await click(button('Show as table'));
  expect(found('tbody tr', root).textContent).toContain('another model');
});

it('says so where nothing is kept yet', async () => {
  const { root } = await mount(<HistoryLine points={[]} />);
  expect(root.textContent).toBe('No value is kept of an earlier day yet.');
});

const point = fc
  .record({
    at: fc.integer({ min: 0, max: 2000 }),
    scores: fc.tuple(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
    ),
    known: fc.boolean(),
    playbook: fc.constantFrom('a', 'b'),
  })
  .map(({ at, scores, known, playbook }) => {
    const [low, high] = [Math.min(...scores), Math.max(...scores)];
    const value = known ? { value: (low + high) / 2 } : {};
    return { day: addDays('2025-01-01', at), low, high, playbook, ...value };
  });

it('keeps inside its box and draws every day once', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 30 }), (points) => {
      const days = inOrder(points);
      expect(days.map(({ day }) => day)).toEqual([...new Set(points.map(({ day }) => day))].sort());
      const { lines, dots } = historyMarks(days, BOX);
      const places = [
        ...lines.flatMap((line) =>
          line
            .slice(1)
            .split('L')
            .map((place) => place.split(' ').map(Number)),
        ),
        ...dots,
      ];
      expect(places.length).toBe(days.filter((day) => 'value' in day).length);
      for (const [x = -1, y = -1] of places) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(BOX.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(BOX.height);
      }
    }),
  );
});

it('marks where the class changed, and says from what to what', async () => {
  const points = [
    { ...first, className: 'Low' },
    { ...second, className: 'Low' },
    { ...third, className: 'Rising' },
  ];
  expect(historyMarks(points, BOX).turns).toEqual([240]);
  const { root, button, click } = await mount(<HistoryLine points={points} />);
  expect(found('svg', root).getAttribute('aria-label')).toContain('Class from 31 Oct 2026: Low → Rising.');
  await click(button('Show as table'));
  expect(found('tbody th', root).textContent).toBe('31 Oct 2026Low → Rising');
});
