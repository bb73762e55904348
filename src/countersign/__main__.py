"""``python -m countersign``: the same as the command ``countersign``."""

from countersign.cli import main

main()
