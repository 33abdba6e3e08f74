/** On the error page only: keeps the section in the language of the address that was asked for. */
const sections = [...document.querySelectorAll<HTMLElement>('[data-locale]')];
const asked = sections.find(({ dataset }) => location.pathname.startsWith(`/${dataset['locale']}/`));

if (asked) {
  for (const section of sections) section.hidden = section !== asked;
  document.documentElement.lang = asked.lang;
  document.title = asked.dataset['title'] ?? document.title;
}
