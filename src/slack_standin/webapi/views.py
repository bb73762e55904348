"""``views.*``: modals and the Home tab."""

from slack_standin.blockkit import checked_view
from slack_standin.standin import Standin
from slack_standin.webapi.args import Args
from slack_standin.webapi.method import Method
from slack_standin.webapi.places import known_user
from slack_standin.wire import Json, SlackError


def open_view(standin: Standin, args: Args) -> Json:
    """Open a modal with a trigger that is fresh and unused."""
    trigger = args.need("trigger_id")
    spec = checked_view(args.values.get("view"), "modal")
    view = standin.modals.open(standin.triggers.redeem(trigger), spec)
    return {"view": standin.modals.show(view)}


def push(standin: Standin, args: Args) -> Json:
    """Put a modal on top of the open one; at most three lie on each other."""
    trigger = args.need("trigger_id")
    spec = checked_view(args.values.get("view"), "modal")
    view = standin.modals.push(standin.triggers.redeem(trigger), spec)
    return {"view": standin.modals.show(view)}


def update(standin: Standin, args: Args) -> Json:
    """Replace the content of an open view (by ``view_id`` or ``external_id``) if ``hash`` is current."""
    if not (args.has("view_id") or args.has("external_id")):
        args.need("view_id")
    view = standin.modals.find(args.text("view_id"), args.text("external_id"))
    if view is None:
        raise SlackError("not_found")
    spec = checked_view(args.values.get("view"), view.spec["type"])
    standin.modals.update(view, spec, args.text("hash"))
    return {"view": standin.modals.show(view)}


def publish(standin: Standin, args: Args) -> Json:
    """Set one person's Home tab; ``not_enabled`` if the manifest has no Home tab."""
    user = known_user(standin, args.need("user_id"))
    if standin.manifest and not standin.manifest.home_tab:
        raise SlackError("not_enabled")
    spec = checked_view(args.values.get("view"), "home")
    view = standin.modals.publish(user.id, spec, args.text("hash"))
    return {"view": standin.modals.show(view)}


METHODS = {
    "views.open": Method(open_view, (), 4),
    "views.push": Method(push, (), 4),
    "views.update": Method(update, (), 4),
    "views.publish": Method(publish, (), 4),
}
