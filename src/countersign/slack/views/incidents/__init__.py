"""What the faces of an incident are put together from: one concern per file, as in ``views/sections``."""
