"""The HTTP face: Slack's requests and two probes. What serves them is imported only where an address is set."""
