import type { ReactNode } from 'react';
import { useText } from '../explorer/useText.ts';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import './reader.css';
import { Reader } from './Reader.tsx';

/** The report's full text with what of it is in the graph. */
export function TextScreen(): ReactNode {
  const text = useText();
  if (text.status === 'failed') return <Failure failed={text} />;
  if (text.status !== 'ready') return <Loading />;
  return <Reader key={text.data.id} report={text.data} />;
}
