"""The workspace there is when nobody names one: six people in two time zones, four channels, and the bot in them."""

from slack_standin.manifest import Manifest
from slack_standin.wire import Json

NAMELESS = "your app"
BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"

PEOPLE = (
    ("U0HANNA", "hanna", "Hanna Vogt", BERLIN),
    ("U0JONAS", "jonas", "Jonas Weber", BERLIN),
    ("U0PRIYA", "priya", "Priya Raman", BERLIN),
    ("U0CARLA", "carla", "Carla Ortiz", NEW_YORK),
    ("U0MARCUS", "marcus", "Marcus Hill", NEW_YORK),
    ("U0TESS", "tess", "Tess Morgan", NEW_YORK),
)
EVERYBODY = [person[0] for person in PEOPLE]
CHANNELS: tuple[Json, ...] = (
    {"id": "C0GENERAL", "name": "general", "members": EVERYBODY, "purpose": "What everybody should know"},
    {"id": "C0RANDOM", "name": "random", "members": EVERYBODY, "purpose": "What nobody needs to know"},
    {"id": "C0LAUNCH", "name": "launch", "members": EVERYBODY[1:5], "topic": "The shop opens in spring"},
    {"id": "C0SUPPORT", "name": "support", "is_private": True, "members": ["U0HANNA", "U0PRIYA", "U0TESS"]},
)


def workspace_for(manifest: Manifest | None) -> Json:
    """Return the JSON of a workspace file in which the bot has the manifest's display name."""
    return {
        "team": {"id": "T0TIDE", "name": "Tidewater Books", "domain": "tidewater"},
        "bot": {
            "user_id": "U0YOURBOT",
            "bot_id": "B0YOURBOT",
            "app_id": "A0YOURAPP",
            "name": (manifest.display_name if manifest else "") or NAMELESS,
            "token": "xoxb-standin",
            "app_token": "xapp-standin",
        },
        "users": [
            {"id": user, "name": name, "real_name": full, "email": f"{name}@example.com", "tz": zone}
            for user, name, full, zone in PEOPLE
        ],
        "channels": [{**channel, "bot_member": True} for channel in CHANNELS],
        "usergroups": [{"id": "S0HELP", "handle": "helpers", "name": "Helpers", "users": ["U0HANNA", "U0TESS"]}],
    }
