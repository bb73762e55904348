"""Countersign: a Slack bot by which a team governs its use of AI, on a record that an auditor can trust."""
