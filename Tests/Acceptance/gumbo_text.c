/* Prints the text of a page in UTF-8 as Gumbo sees it: what is in the body, in document order, with a line break
 * around every block. What readers do not see is left out, by the same rules as in Obelus's own reader.
 *
 *   gumbo_text < page.html
 *
 * Where the document's order is not the page's, it says so on standard error.
 */
#include <gumbo.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char *const unread[] = {
    "audio", "canvas", "datalist", "iframe", "noembed", "noframes", "noscript", "object", "option", "rp",
    "script", "select", "style", "template", "textarea", "title", "video", NULL};

/* What stands in a line; everything else is a block. */
static const char *const inlines[] = {
    "a", "abbr", "acronym", "area", "b", "basefont", "bdi", "bdo", "bgsound", "big", "blink", "button", "cite",
    "code", "col", "data", "del", "dfn", "em", "embed", "font", "i", "img", "input", "ins", "isindex", "kbd",
    "keygen", "label", "link", "map", "mark", "meta", "meter", "nobr", "output", "param", "picture", "progress",
    "q", "rb", "rt", "rtc", "ruby", "s", "samp", "slot", "small", "source", "span", "strike", "strong", "sub",
    "sup", "svg", "time", "track", "tt", "u", "var", "wbr", NULL};

static bool contains(const char *const *names, const char *name) {
  for (; *names; names++)
    if (!strcmp(*names, name)) return true;
  return false;
}

static const char *attribute(const GumboElement *element, const char *name) {
  GumboAttribute *attribute = gumbo_get_attribute(&element->attributes, name);
  return attribute ? attribute->value : NULL;
}

static char *trimmed(char *text) {
  text += strspn(text, " \t\n\f\r");
  size_t length = strlen(text);
  while (length > 0 && strchr(" \t\n\f\r", text[length - 1])) text[--length] = '\0';
  return text;
}

/* Whether a style has `display: none` or `visibility: hidden`. A semicolon ends a declaration wherever it stands:
 * the pages have none inside quotation marks. */
static bool hides(const char *style) {
  char *copy = strdup(style), *rest = copy, *declaration;
  bool found = false;
  while (!found && (declaration = strsep(&rest, ";"))) {
    char *value = strchr(declaration, ':');
    if (!value) continue;
    *value++ = '\0';
    char *mark = strchr(value, '!');
    if (mark) *mark = '\0';
    found = (!strcasecmp(trimmed(declaration), "display") && !strcasecmp(trimmed(value), "none")) ||
            (!strcasecmp(trimmed(declaration), "visibility") && !strcasecmp(trimmed(value), "hidden"));
  }
  free(copy);
  return found;
}

static bool is_read(const GumboElement *element) {
  const char *aria = attribute(element, "aria-hidden"), *style = attribute(element, "style");
  if (attribute(element, "hidden") || (aria && !strcasecmp(aria, "true")) || (style && hides(style))) return false;
  if (element->tag_namespace == GUMBO_NAMESPACE_SVG) return false;
  return !contains(unread, gumbo_normalized_tagname(element->tag));
}

/* Elements that Gumbo has no name for stand in a line. */
static bool is_block(const GumboElement *element) {
  return element->tag_namespace == GUMBO_NAMESPACE_HTML && element->tag != GUMBO_TAG_UNKNOWN &&
         !contains(inlines, gumbo_normalized_tagname(element->tag));
}

typedef struct {
  char *bytes;
  size_t count, capacity;
  /* Where the last text stands in the page, and whether some text stands before the one that it follows here. */
  size_t place;
  bool is_moved;
} Text;

static void append(Text *text, const char *bytes, size_t count) {
  if (text->count + count > text->capacity) {
    text->capacity = 2 * (text->count + count);
    text->bytes = realloc(text->bytes, text->capacity);
    if (!text->bytes) abort();
  }
  memcpy(text->bytes + text->count, bytes, count);
  text->count += count;
}

static void add_text(const GumboNode *node, Text *text) {
  switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
      text->is_moved |= node->v.text.start_pos.offset < text->place;
      text->place = node->v.text.start_pos.offset;
      append(text, node->v.text.text, strlen(node->v.text.text));
      break;
    case GUMBO_NODE_ELEMENT:
      if (!is_read(&node->v.element)) break;
      size_t edge = is_block(&node->v.element) ? 1 : 0;
      append(text, "\n", edge);
      for (unsigned i = 0; i < node->v.element.children.length; i++) add_text(node->v.element.children.data[i], text);
      append(text, "\n", edge);
      break;
    default:
      break;
  }
}

/* Adds the text of the outermost elements named so. */
static void add_named(const GumboNode *node, GumboTag tag, Text *text) {
  if (node->type != GUMBO_NODE_ELEMENT || !is_read(&node->v.element)) return;
  if (node->v.element.tag == tag && node->v.element.tag_namespace == GUMBO_NAMESPACE_HTML) return add_text(node, text);
  for (unsigned i = 0; i < node->v.element.children.length; i++) add_named(node->v.element.children.data[i], tag, text);
}

static bool is_blank(const Text *text) {
  for (size_t i = 0; i < text->count; i++)
    if (!strchr(" \t\n\f\r", text->bytes[i])) return false;
  return true;
}

static Text page(void) {
  Text page = {0};
  char buffer[4096];
  size_t count;
  while ((count = fread(buffer, 1, sizeof buffer, stdin)) > 0) append(&page, buffer, count);
  return page;
}

int main(void) {
  Text source = page();
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  GumboOutput *output = gumbo_parse_with_options(&options, source.bytes, source.count);
  Text text = {0};
  const GumboTag roots[] = {GUMBO_TAG_MAIN, GUMBO_TAG_ARTICLE, GUMBO_TAG_BODY};
  for (size_t i = 0; i < sizeof roots / sizeof *roots && is_blank(&text); i++) {
    text.count = text.place = text.is_moved = 0;
    add_named(output->root, roots[i], &text);
  }
  fwrite(text.bytes, 1, text.count, stdout);
  if (text.is_moved) fputs("some text is not where the page has it\n", stderr);
  gumbo_destroy_output(&options, output);
  free(text.bytes);
  free(source.bytes);
  return 0;
}
