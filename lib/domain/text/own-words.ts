/** The line above a quoted message, in the words of the usual mail programs. Behind it comes nothing of the writer's own. */
const QUOTED_BELOW = [
  /^-{2,} ?(original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht)/i,
  /^_{10,}$/,
  /^(from|von): .{1,200}$/i,
  /^##- .{1,200} -##$/,
];

/** The line above lines that begin with `>`, below which somebody may write on. */
const QUOTED_NEXT = /^(on .{4,200} wrote|am .{4,200} schrieb( .{1,100})?):?$/i;

const SIGN_OFF =
  /^(--|best|regards|(best|kind|warm|with kind|many)? ?regards|best wishes|sincerely( yours)?|yours (sincerely|faithfully)|cheers|(mit )?(freundliche[nrm]?|beste[nr]?|viele|liebe|herzliche[nr]?|schöne) (grüße|grüßen|grüsse|gruß|gruss|gruessen|gruesse)|mfg|vg|lg|sent from my .{1,40}|von meinem .{1,40} gesendet)[,.! ]*$/i;

/**
 * What the writer of a message wrote: without quoted mails, what comes after a sign-off, and code between fences. When nothing would
 * be left, only quoted lines are left out.
 */
export function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const unquoted = withoutQuotes(lines);
  const signedAt = unquoted.findIndex((line, index) => index > 0 && SIGN_OFF.test(line.trim().slice(0, 300)));
  const own = signedAt < 0 ? unquoted : unquoted.slice(0, signedAt);
  return (own.some(isWritten) ? own : unquoted).join('\n');
}

function withoutQuotes(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let fenced = false;
  for (const [index, whole] of lines.entries()) {
    const line = whole.trim().slice(0, 300);
    if (line.startsWith('```')) fenced = !fenced;
    else if (!fenced && !line.startsWith('>')) {
      if (QUOTED_BELOW.some((pattern) => pattern.test(line)) && kept.some(isWritten)) break;
      if (QUOTED_NEXT.test(line)) {
        if (!lines.slice(index + 1, index + 4).some((next) => next.trimStart().startsWith('>'))) break;
      } else kept.push(whole);
    }
  }
  return kept;
}

function isWritten(line: string): boolean {
  return line.trim() !== '';
}
