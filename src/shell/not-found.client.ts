/** Puts the language of the address first, where a page answers in every language for an address that does not exist. */

const homes = [...document.querySelectorAll<HTMLElement>('[data-home]')];
const lang = homes.findLast((home) => location.pathname.startsWith(home.dataset['home'] ?? '/'))?.lang;
for (const words of document.querySelectorAll(`.in-each > [lang="${lang}"]`))
  words.parentElement?.prepend(words);
