"""The page: a small Slack in the browser. The server draws everything; the browser puts it where it belongs."""
