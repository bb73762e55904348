"""Settings: the environment, read once into one frozen model. Slack's own names for Slack's own things."""

from pathlib import Path
from typing import Literal

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """What a process is started with. Secrets are never shown: ``repr`` leaves them out."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore", case_sensitive=False)

    slack_bot_token: str = Field(default="", repr=False)
    slack_app_token: str = Field(default="", repr=False)
    slack_signing_secret: str = Field(default="", repr=False)
    slack_api_url: str = "https://slack.com/api/"
    database_url: str = Field(
        default="sqlite:///countersign.db", validation_alias="COUNTERSIGN_DATABASE_URL", repr=False
    )
    playbooks: Path | None = Field(default=None, validation_alias="COUNTERSIGN_PLAYBOOKS")
    http: str = Field(default="", validation_alias="COUNTERSIGN_HTTP")
    log: Literal["json", "console"] = Field(default="json", validation_alias="COUNTERSIGN_LOG")

    @field_validator("slack_api_url")
    @classmethod
    def _ends_in_slash(cls, value: str) -> str:
        """The SDK joins method names to this address, so it has to end in a slash."""
        return value if value.endswith("/") else f"{value}/"
