import { shorten } from './shorten.ts';

/** Renders a message with words of the plans in the place of `{forms}`, marked as Chinese. */
export function Forms({ message, forms }: { message: string; forms: readonly string[] }) {
  const [before = '', after = ''] = message.split('{forms}');
  return (
    <>
      {before}
      <span lang="zh-CN">{forms.map(shorten).join('、')}</span>
      {after}
    </>
  );
}
