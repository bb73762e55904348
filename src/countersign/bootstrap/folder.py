"""Which playbooks are in force, and where they are found."""

from pathlib import Path
from threading import Lock

from countersign import playbook_files
from countersign.domain.playbooks import PlaybookSet
from countersign.settings import Settings

_PACKAGE = Path(__file__).parents[1]


def shipped_playbooks() -> Path:
    """Return the folder of the playbooks that come with Countersign, in a wheel or in a checkout."""
    inside = _PACKAGE / "playbooks"
    return inside if inside.is_dir() else _PACKAGE.parents[1] / "playbooks"


def playbooks_folder(settings: Settings) -> Path:
    """Return the folder to load: the one set, else ``playbooks`` here if there is one, else those shipped."""
    here = Path("playbooks")
    return settings.playbooks or (here if (here / "team.yaml").is_file() else shipped_playbooks())


class InForce:
    """The playbooks in force. Reloading is all or nothing: a bad set keeps the last good one."""

    def __init__(self, folder: Path) -> None:
        """Load the folder; raises PlaybookError with every problem."""
        self._folder, self._lock = folder, Lock()
        self._set = playbook_files.load(folder)

    def __call__(self) -> PlaybookSet:
        """Return the set in force."""
        with self._lock:
            return self._set

    def reload(self) -> PlaybookSet:
        """Load the folder anew and return the set; raises PlaybookError and keeps the last good one."""
        fresh = playbook_files.load(self._folder)
        with self._lock:
            self._set = fresh
        return fresh
