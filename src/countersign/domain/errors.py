"""Trouble the program expects. Whatever a person may do wrong is a refusal, not an exception."""


class CountersignError(Exception):
    """The root of everything raised on purpose."""


class StaleCase(CountersignError):
    """Somebody else changed the case between load and save; load it again and decide again."""


class StoreUnavailable(CountersignError):
    """The database cannot be reached or did not answer in time; nothing was saved."""
