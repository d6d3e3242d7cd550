import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loading } from '../../../ui/shell/loading.tsx';
import { Message } from '../../../ui/shell/message.tsx';
import { Page } from '../../../ui/shell/page.tsx';
import { type Hold, holdSession } from './lock.ts';

interface InOneTabProps {
  readonly session: string; // what only one tab may have open
  readonly title: string;
  readonly elsewhere: string; // said where another tab has it
  readonly children: ComponentChildren;
}

/** Shows a page in one tab only; another tab says where it is open. */
export function InOneTab({ session, title, elsewhere, children }: InOneTabProps) {
  const [hold, setHold] = useState<Hold | undefined>(undefined);
  useEffect(() => holdSession(session, setHold), [session]);
  if (hold === undefined) return <Loading />;
  if (hold === 'held') return <>{children}</>;
  return (
    <Page>
      <h1>{title}</h1>
      <Message text={elsewhere} />
    </Page>
  );
}
