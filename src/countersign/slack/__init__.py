"""Slack: what it sends becomes commands, and what people see there is drawn here."""
