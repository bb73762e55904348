"""What people see in Slack: pure functions from cases to Block Kit, with no client, clock, settings or query."""
