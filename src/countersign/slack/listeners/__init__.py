"""Listeners: each turns a payload of Slack into a command or a look-up, and returns what the ack says."""
