"""The sandbox: a stand-in for Slack and the bot as two processes, a sample team, and time that can be moved."""
