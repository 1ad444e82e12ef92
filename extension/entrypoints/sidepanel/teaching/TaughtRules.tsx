import { usePanel } from '../../../../core/panel/panel-context.ts';
import { saveFile } from '../../../panel-flow/save-file.ts';
import type { TeachingSession } from '../../../panel-flow/teaching/teaching-session.ts';
import { teachingText } from '../../../panel-flow/teaching/teaching-text.ts';
import { writePack } from '../../../teaching/pack/write-pack.ts';
import { isFieldRule, type TaughtRule } from '../../../teaching/taught-rule.ts';
import { RulePackCard } from './RulePackCard.tsx';
import { ruleName } from './rule-words.ts';

/** All that was taught, by site and kind of page: each to be dropped, all to be taken along as a file. */
export function TaughtRules({ teaching }: { readonly teaching: TeachingSession }) {
  const { words, announce } = usePanel();
  const rules = teaching.rules.value.map(({ rule }) => rule);
  const title = words.say(teachingText.rulesTitle);
  return (
    <section class="kam-card sidepanel-kept" aria-label={title}>
      <h2>{title}</h2>
      <p>{words.say(rules.length === 0 ? teachingText.noRules : teachingText.rulesHint)}</p>
      {[...byPage(rules)].map(([page, own]) => (
        <section key={page} class="teach-page" aria-label={page}>
          <h3>{page}</h3>
          <ul class="kam-plain">
            {own.map((rule) => {
              const name = ruleName(rule, words);
              return (
                <li key={rule.of} class="kam-row kam-between" data-taught={rule.of}>
                  <span>
                    {name} <span class="kam-sub">{placeWords(rule)}</span>
                  </span>
                  <button
                    type="button"
                    class="kam-link"
                    aria-label={words.say(teachingText.dropOne, { name })}
                    onClick={() => {
                      announce(words.say(teachingText.dropped, { name }));
                      void teaching.drop([rule]);
                    }}
                  >
                    {words.say(teachingText.drop)}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      {rules.length > 0 && (
        <div class="kam-buttons">
          <button
            type="button"
            onClick={() => saveFile('kam-taught-rules.json', writePack(rules), 'application/json')}
          >
            {words.say(teachingText.saveFile)}
          </button>
        </div>
      )}
      <RulePackCard teaching={teaching} />
    </section>
  );

  function placeWords(rule: TaughtRule): string {
    if (!isFieldRule(rule)) {
      const heads = rule.columns.map(({ at }) => rule.place.headers[at] || `${at + 1}`);
      return words.say(teachingText.columnsOf, {
        columns: heads.join(words.language === 'en' ? ', ' : '、'),
      });
    }
    const label = rule.place.label?.text;
    return label === undefined
      ? words.say(teachingText.byPlace)
      : words.say(teachingText.underLabel, { label });
  }
}

function byPage(rules: readonly TaughtRule[]): ReadonlyMap<string, readonly TaughtRule[]> {
  const pages = new Map<string, TaughtRule[]>();
  for (const rule of rules) {
    const page = `${rule.origin.replace(/^https?:\/\//, '')}${rule.pattern}`;
    pages.set(page, [...(pages.get(page) ?? []), rule]);
  }
  return new Map([...pages].sort(([a], [b]) => (a < b ? -1 : 1)));
}
