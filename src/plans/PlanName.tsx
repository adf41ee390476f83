import type { PlanText } from '../corpus/model.ts';
import type { Speech } from '../i18n/speech.ts';

interface Props {
  plan: Pick<PlanText, 'colour'> & { data: Pick<PlanText['data'], 'short' | 'title'> };
  href?: string;
  speech: Pick<Speech, 'shortName'>;
}

/** Renders the short name of a plan with its colour. */
export function PlanName({ plan, href, speech: { shortName } }: Props) {
  const Tag = href ? 'a' : 'span';
  return (
    <Tag class={`plan-name plan-${plan.colour}`} href={href}>
      {shortName(plan)}
    </Tag>
  );
}
