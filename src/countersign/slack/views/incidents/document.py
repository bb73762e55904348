"""The post-incident document as a file, with a sentence beside it."""

from countersign.app.sending import Attachment, Message, Picture
from countersign.domain import events as e
from countersign.domain.incidents.document import document as made
from countersign.domain.incidents.markdown import markdown
from countersign.domain.incidents.wording import Wording
from countersign.slack.views.blocks import escape, message, section, unmarked


def document(picture: Picture) -> Message:
    """Return the document as of the event by which an incident ended; each time it ends there is another version."""
    case, book = picture.case, picture.playbook
    version = sum(isinstance(item.event, e.Closed) for item in picture.history)
    words = Wording(picture.texts, picture.names, case.erased, book.zone)
    name = f"{case.key} post-incident document, version {version}"
    about = f"What happened, as a document ({escape(name)}). Whatever is written down later stands in the record."
    file = Attachment(f"{case.key}-v{version}", name, markdown(made(picture.history, book, picture.texts), words))
    said = message(unmarked(about), [section(about)])
    return Message(said.text, said.blocks, file)
