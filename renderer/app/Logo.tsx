import styles from './Rail.module.css';

/** The sign of the program: a day of two halves. */
export function Logo() {
  return (
    <svg className={styles.logo} width="26" height="26" viewBox="0 0 26 26" aria-hidden>
      <rect x="2" y="2" width="22" height="22" rx="6" fill="var(--accent)" />
      <path d="M7 7h5v12H7z" fill="var(--accentInk)" />
      <path
        d="M14 7h1a6 6 0 0 1 0 12h-1z"
        fill="none"
        stroke="var(--accentInk)"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
    </svg>
  );
}
