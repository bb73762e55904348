"""Trouble the program expects. Whatever a person may do wrong is a refusal, not an exception."""


class CountersignError(Exception):
    """The root of everything raised on purpose."""


class StaleCase(CountersignError):
    """Somebody else changed the case between load and save, or answered the same delivery; decide again."""


class StoreUnavailable(CountersignError):
    """The database cannot be reached or did not answer in time; nothing was saved."""


class Overtaken(StaleCase, StoreUnavailable):
    """Two transactions stood in each other's way and the database ended this one; nothing was saved, so try again."""
