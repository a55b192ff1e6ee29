/** A parcel; stands in the header and on the tab. */
export const SITE_ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#0f766e" stroke-width="1.8" stroke-linejoin="round" stroke-linecap="round">
  <path d="M12 2.8 20.4 7v10L12 21.2 3.6 17V7z" fill="#ccfbf1"/>
  <path d="M3.6 7 12 11.3 20.4 7M12 11.3v9.9M7.8 4.9l8.4 4.3v3.6"/>
</svg>
`;
