/** Tab-separated values for scripts, as `az` writes them: no titles, a nested list as its length, a nested object as nothing. */
import type { Data } from './result.ts';

export function tsvText(data: Data): string {
  if (data === null) return '';
  const lines = Array.isArray(data) ? data.map(line) : [line(data)];
  return lines.map((text) => `${text}\n`).join('');
}

function line(item: Data): string {
  if (Array.isArray(item)) return item.map(cell).join('\t');
  if (typeof item === 'object' && item !== null) return Object.values(item).map(cell).join('\t');
  return cell(item);
}

function cell(value: Data | undefined): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return String(value.length);
  return typeof value === 'object' ? '' : String(value).replace(/[\t\r\n]+/g, ' ');
}
