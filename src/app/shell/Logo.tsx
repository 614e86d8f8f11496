/** The page's own sign: a machine that becomes several. */
export function Logo() {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <rect x="2" y="11" width="7" height="7" rx="1.2" />
      <path d="M6 8V5.2A1.2 1.2 0 0 1 7.2 4H13.8A1.2 1.2 0 0 1 15 5.2V12.8A1.2 1.2 0 0 1 13.8 14H12" />
      <path d="M10 1.8H17A1.2 1.2 0 0 1 18.2 3V10" />
    </svg>
  );
}
