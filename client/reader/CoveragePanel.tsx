import type { ReactNode } from 'react';
import { useText } from '../explorer/useText.ts';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { CoverageList } from './CoverageList.tsx';
import './reader.css';

/** Beside the text, while it shows what is quoted and nothing is selected. */
export function CoveragePanel(): ReactNode {
  const text = useText();
  if (text.status === 'failed') return <Failure failed={text} compact />;
  if (text.status !== 'ready') return <Loading />;
  return <CoverageList report={text.data} />;
}
