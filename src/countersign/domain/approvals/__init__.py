"""Approvals: requests that named people decide, and the grants that come of them; one file per concern."""
