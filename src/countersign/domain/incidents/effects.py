"""What an incident does once an approval that it waited for was given: one function per purpose."""

from collections.abc import Callable, Mapping, Sequence

from countersign.domain import referrals
from countersign.domain.events import Event
from countersign.domain.incidents import pausing, regulations, unsealing
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.referral_events import Purpose, Referral
from countersign.domain.scene import Scene

Effect = Callable[[Scene[IncidentPlaybook], Referral], Sequence[Event]]

# A purpose that is not here changes nothing but how its referral stands.
EFFECTS: Mapping[Purpose, Effect] = {
    "excuse": regulations.excused,
    "lift": pausing.lifted,
    "pause": pausing.paused,
    "unseal": unsealing.effect,
}


def decided(scene: Scene[IncidentPlaybook]) -> Sequence[Event]:
    """An approval says how it stands; if it was given, what it was asked for happens."""
    news = referrals.report(scene)
    if news is None:
        return []
    one = referrals.find(scene.case, news.referral)
    effect = EFFECTS.get(one.purpose) if one and news.state == "approved" else None
    return [news, *(effect(scene, one) if effect and one else ())]
