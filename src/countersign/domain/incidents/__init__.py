"""Incidents: what went wrong, who deals with it and by when; one file per concern."""
