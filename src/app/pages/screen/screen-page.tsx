import { useEffect, useMemo } from 'preact/hooks';
import { parseCode } from '../../../group/facts/room-code.ts';
import { CodeForm } from '../../../ui/room/phone/code-form.tsx';
import { phoneWords } from '../../../ui/room/phone/phone-words.ts';
import { ScreenView } from '../../../ui/room/screen/screen-view.tsx';
import { InLanguage } from '../../../ui/scene-language.ts';
import { Page } from '../../../ui/shell/page.tsx';
import { useSight } from '../../room/link.ts';
import { usePhoneAddress } from '../../room/phone-address.ts';
import { Reaching } from '../../room/reaching.tsx';
import { RoomPicture } from '../../room/room-picture.tsx';
import { socketLink } from '../../room/socket-link.ts';
import type { Desk, PageProps } from '../../shell/desk.ts';
import { makeRoute } from '../../shell/route.ts';
import { RUBRIC } from '../../texts/rubric.ts';

/** Page: the shared screen. */
export function ScreenPage({ desk, route }: PageProps<'screen'>) {
  const code = parseCode(route.code);
  const go = (to: string) => desk.go({ page: 'screen', code: to });
  if (code === undefined) {
    return (
      <Page bar={desk.leaveOnly} className="phone" foot={false}>
        <CodeForm wrong onCode={go} />
      </Page>
    );
  }
  return <Screen key={code} desk={desk} code={code} onCode={go} />;
}

interface ScreenProps {
  readonly desk: Desk;
  readonly code: string;
  readonly onCode: (code: string) => void;
}

function Screen({ desk, code, onCode }: ScreenProps) {
  const link = useMemo(() => socketLink({ role: 'screen', code }), [code]);
  useEffect(() => link.close, [link]);
  const { base } = usePhoneAddress();
  const { status, view, story } = useSight(link);
  if (status === 'ended' || status === 'gone' || status === 'slow-down') {
    return (
      <Page bar={desk.leaveOnly} className="phone" foot={false}>
        {status === 'ended' && (
          <>
            <h1>{phoneWords('ended')}</h1>
            <p>{phoneWords('ended.text')}</p>
          </>
        )}
        {status === 'slow-down' && <p>{phoneWords('slow-down')}</p>}
        {status === 'gone' && <CodeForm wrong onCode={onCode} />}
      </Page>
    );
  }
  if (view === undefined) return <Reaching bar={desk.leaveOnly} link={link} status={status} />;
  return (
    <InLanguage value={view.language ?? 'en'}>
      <ScreenView
        view={view}
        story={story}
        rubric={RUBRIC.now().rubric}
        join={{
          code,
          address: `${base}${makeRoute({ page: 'join', code })}`,
          short: `${base.replace(/^https?:\/\//, '')}${code.toLowerCase()}`,
        }}
        {...(desk.settings.stage && {
          plate: <RoomPicture story={story} settings={desk.settings} />,
        })}
        leave={desk.leaveOnly}
        offline={status === 'offline'}
      />
    </InLanguage>
  );
}
