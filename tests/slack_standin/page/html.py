"""HTML as a browser takes it: which tags and attributes there are, and which words one reads."""

import re
from html.parser import HTMLParser

_MARKS = re.compile(r"[\s|>•◦▪☐☑-]+")

TAGS = {
    *("a", "b", "blockquote", "br", "button", "code", "details", "div", "figcaption", "figure", "h4", "hr", "i", "img"),
    *("input", "label", "li", "mark", "ol", "optgroup", "option", "p", "path", "pre", "s", "select", "small", "span"),
    *("summary", "svg", "table", "td", "textarea", "th", "time", "tr", "u", "ul"),
}
ATTRIBUTES = {
    *(
        "accept",
        "alt",
        "autocomplete",
        "autofocus",
        "checked",
        "class",
        "d",
        "datetime",
        "disabled",
        "download",
        "fill",
    ),
    *("for", "hidden", "href", "id", "label", "loading", "max", "maxlength", "min", "minlength", "multiple", "name"),
    *(
        "placeholder",
        "popover",
        "popovertarget",
        "preserveaspectratio",
        "rel",
        "required",
        "role",
        "rows",
        "scope",
        "spellcheck",
    ),
    *("selected", "src", "start", "step", "tabindex", "target", "title", "type", "value", "viewbox"),
}


class Html(HTMLParser):
    """What one piece of HTML is made of."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.words = ""
        self._emoji = False
        self.feed(str(html))  # Markup would escape what it is joined with
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.tags.append((tag, found))
        self._emoji = found.get("class") == "emoji"
        self.words += {"br": "\n", "img": found.get("alt", "")}.get(tag, found["title"] if self._emoji else "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        self._emoji = False

    def handle_data(self, data: str) -> None:
        if not self._emoji:
            self.words += data

    def all(self, tag: str, **attributes: str) -> list[dict[str, str]]:
        """Return the attributes of each such tag."""
        return [found for name, found in self.tags if name == tag and attributes.items() <= {**found}.items()]

    def strange(self) -> list[object]:
        """Return every tag, attribute and address that nothing here draws, so that somebody must have typed it."""
        attributes = [(tag, name, value) for tag, found in self.tags for name, value in found.items()]
        return [
            *(tag for tag, _ in self.tags if tag not in TAGS),
            *(one for one in attributes if one[1] not in ATTRIBUTES and not re.fullmatch("(data|aria)-[a-z]+", one[1])),
            *(
                one
                for one in attributes
                if one[1] == "href" and not re.match(r"(?i)https?://|mailto:|#$|/files/", one[2])
            ),
            *(one for one in attributes if one[1] == "src" and not re.match(r"/(files|static|companion)/", one[2])),
        ]


def bare(words: str) -> str:
    """Return words without white space and the marks of lists, quotes and tables, which HTML shows by other means."""
    return _MARKS.sub("", words)
